/**
 * Finds a browser to drive, or installs one: an explicit path from the environment (`CHROME_PATH`, `FIREFOX_PATH`),
 * then the system's own, then `apt-get` on Debian as root, then a download of the same build that Playwright and
 * Puppeteer use. Throws one sentence that says what to do where none of these works.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  Browser as Kind,
  resolveBuildId,
} from '@puppeteer/browsers';

interface Wanted {
  name: string;
  variable: string;
  /** Commands looked up on the PATH, then fixed places. */
  commands: string[];
  places: string[];
  debianPackage: string;
  kind: Kind;
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  // Google's own Chrome ignores --load-extension since 137, so Chromium comes first.
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  debianPackage: 'chromium',
  kind: Kind.CHROME,
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  debianPackage: 'firefox-esr',
  kind: Kind.FIREFOX,
};

export const chromiumPath = (): Promise<string> => find(CHROMIUM);
export const firefoxPath = (): Promise<string> => find(FIREFOX);

async function find(wanted: Wanted): Promise<string> {
  const explicit = process.env[wanted.variable];
  if (explicit) {
    if (!runs(explicit)) throw new Error(`${wanted.variable} is ${explicit}, which is not a program that can be run.`);
    return explicit;
  }
  const found = onSystem(wanted);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    process.stderr.write(`Installing ${wanted.name} with apt-get …\n`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', wanted.debianPackage, 'fonts-liberation'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = onSystem(wanted);
    if (installed) return installed;
  }
  return download(wanted);
}

async function download(wanted: Wanted): Promise<string> {
  const advice = `Install ${wanted.name}, or set ${wanted.variable} to its program.`;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No ${wanted.name} was found on this machine. ${advice}`);
  try {
    const buildId = await resolveBuildId(wanted.kind, platform, 'stable');
    const where = { browser: wanted.kind, buildId, cacheDir: join(process.cwd(), '.tmp', 'browsers') };
    const path = computeExecutablePath(where);
    if (!existsSync(path)) {
      process.stderr.write(`Downloading ${wanted.name} …\n`);
      await install(where);
    }
    return path;
  } catch (error) {
    throw new Error(`No ${wanted.name} was found on this machine and none could be downloaded. ${advice}`, {
      cause: error,
    });
  }
}

function onSystem({ commands, places }: Wanted): string | undefined {
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const command of commands) {
    const { status, stdout } = spawnSync(which, [command], { encoding: 'utf8' });
    const path = stdout?.split(/\r?\n/)[0];
    if (status === 0 && path && runs(path)) return path;
  }
  return places.find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium refuses its sandbox to root; nobody else gives it up. */
export const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** True where a window can be shown to a person. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Runs npm as a person would: within a test runner NODE_ENV is "test", and builds are then made for debugging. */
export function npm(words: readonly string[], cwd = process.cwd()): void {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', words, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Builds the extension for both browsers, once, as it ships. */
export const build = (): void => npm(['run', '-s', 'build']);
