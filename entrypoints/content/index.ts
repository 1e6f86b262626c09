import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: [
    'https://docs.google.com/document/*',
    'https://*.notion.so/*',
    'https://*.notion.site/*',
    'https://grow.google/*',
    'https://*.yoodli.ai/*',
    'https://*.biginterview.com/*',
    'https://*.tryexponent.com/*',
    'https://*.interviewing.io/*',
    'https://*.interviewclarity.co.uk/*',
    'https://*.pramp.com/*',
    'https://*.leetcode.com/*',
    'https://*.hackmd.io/*',
    'https://*.coda.io/*',
    'https://paper.dropbox.com/*',
    'https://*.dropbox.com/scl/fi/*',
    'https://*.overleaf.com/*',
  ],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {},
});
