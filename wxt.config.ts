import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { countedLoops } from './tests/tools/counted-loops';
import { leanRules } from './tests/tools/lean-rules';
import { leanTagger } from './tests/tools/lean-tagger';

const GECKO_ID = 'starline@starline.example';

/** The one place of what we ship that could turn a string into markup, Preact's `dangerouslySetInnerHTML`, sets text. */
const noMarkup: Plugin = {
  name: 'no-markup',
  transform: (code, id) => (id.includes('/preact/dist/') ? code.replaceAll('innerHTML', 'textContent') : undefined),
};

/**
 * WXT gives a content script a context to ask for timers and listeners; ours need none. Its scripts would greet each
 * other through the page besides, in messages and events that tell the page our id.
 */
const noContext: Plugin = {
  name: 'no-context',
  transform: (_, id) =>
    id.includes('wxt/dist/utils/content-script-context') ? 'export class ContentScriptContext {}' : undefined,
};

/**
 * The polyfill turns callbacks into promises by a table of every API; browsers of our minimum versions answer with
 * promises by themselves. What is left of it is one way to answer a message in both browsers.
 */
const leanPolyfill: Plugin = {
  name: 'lean-polyfill',
  transform: (code, id) =>
    id.includes('webextension-polyfill/dist/browser-polyfill')
      ? code.replace(/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = { runtime: {} };')
      : undefined,
};

/** What runs in a page has little room, and asks the browser for nothing that needs the polyfill. */
const noPolyfill: Plugin = {
  name: 'no-polyfill',
  enforce: 'pre',
  resolveId: (id) => (/^(?:wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(id) ? '\0browser' : undefined),
  load: (id) =>
    id === '\0browser'
      ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
      : undefined,
};

/**
 * What the pages share, as one chunk: each file more costs the popup a trip to the browser before its first frame. The
 * story bank, which the popup knows nothing of, stays apart.
 */
const SHARED = /\/(?:entrypoints\/(?:ui\/(?!bank\/)|background\/)|node_modules\/(?!idb\/))|virtual:wxt-html-plugins/;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: '.output',
  // Browsers of our minimum versions preload modules by themselves; the polyfill would bring a fetch() along.
  vite: () => ({
    plugins: [noMarkup, noContext, leanPolyfill, leanTagger(), leanRules(), countedLoops()],
    build: { modulePreload: { polyfill: false } },
  }),
  // What `npm ci && npm run build` needs to make the very same package, and what one reads before doing so.
  zip: {
    includeSources: [
      '.npmrc',
      'tests/tools/counted-loops.ts',
      'tests/tools/lean-rules.ts',
      'tests/tools/lean-tagger.ts',
    ],
    excludeSources: ['tests/**', 'assets/pictures/**', 'assets/store/**', 'biome.json'],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        config.plugins = [noPolyfill, ...(config.plugins ?? [])];
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ type }) => type === 'popup') && output && !Array.isArray(output))
        output.codeSplitting = { groups: [{ name: 'ui', test: SHARED }] };
    },
    'build:manifestGenerated': (_, manifest) => {
      // The built-in sites are listed once, by the content script; the panel may then know which of them a tab shows.
      const matches = manifest.content_scripts?.[0]?.matches ?? [];
      const hosts = matches.map((pattern) => `${pattern.split('/').slice(0, 3).join('/')}/*`);
      manifest.host_permissions = [...new Set(hosts)];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Starline',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: 'Starline' },
    // Without keys of their own: those the writer gives them, in the browser, collide with nothing.
    commands: {
      _execute_action: {},
      'open-panel': { description: '__MSG_command_panel__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'",
    },
    // light-dark(), the youngest thing our style sheets cannot do without.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          // The first whose desktop and Android know `data_collection_permissions`.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
