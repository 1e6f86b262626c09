/** The tools Starline is measured against, each as one function over a text. Installed by `npm run bench`. */
const load = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`./peers/node_modules/${path}`, import.meta.url).href);

export interface Peer {
  name: string;
  run(text: string): unknown;
}

type Callable = (...args: unknown[]) => unknown;
interface Module {
  default: Callable;
}

async function writeGood(): Promise<Peer> {
  const { default: check } = (await load('write-good/write-good.js')) as Module;
  return { name: 'write-good, all checks', run: (text) => check(text) };
}

async function retextPassive(): Promise<Peer> {
  const { retext } = (await load('retext/index.js')) as { retext: () => Processor };
  interface Processor {
    use(plugin: Callable): Processor;
    processSync(text: string): unknown;
  }
  const { default: passive } = (await load('retext-passive/index.js')) as Module;
  const processor = retext().use(passive);
  return { name: 'retext-passive', run: (text) => processor.processSync(text) };
}

async function wink(): Promise<Peer> {
  const { default: nlp } = (await load('wink-nlp/src/wink-nlp.js')) as { default: (model: unknown) => Reader };
  interface Reader {
    readDoc(text: string): { sentences(): { length(): number } };
  }
  const { default: model } = (await load('wink-eng-lite-web-model/dist/model.js')) as { default: unknown };
  const reader = nlp(model);
  return { name: 'wink-nlp, full pipe', run: (text) => reader.readDoc(text).sentences().length() };
}

async function harper(): Promise<Peer> {
  interface Linter {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown[]>;
  }
  const { LocalLinter } = (await load('harper.js/dist/index.js')) as { LocalLinter: new (options: object) => Linter };
  const { binaryInlined } = (await load('harper.js/dist/binaryInlined.js')) as { binaryInlined: unknown };
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return { name: 'harper.js', run: (text) => linter.lint(text) };
}

async function compromiseTwo(): Promise<Peer> {
  const { default: nlp } = (await load('../../../../node_modules/compromise/src/two.js')) as { default: Callable };
  return { name: 'compromise/two alone', run: (text) => nlp(text) };
}

export const peers = (): Promise<Peer[]> =>
  Promise.all([writeGood(), retextPassive(), wink(), compromiseTwo(), harper()]);
