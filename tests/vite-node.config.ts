import { defineConfig } from 'vite';
import { countedLoops } from './tools/counted-loops.ts';

export default defineConfig({ logLevel: 'silent', plugins: [countedLoops()] });
