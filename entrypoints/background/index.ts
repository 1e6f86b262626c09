import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../../analyzers';
import type { Request } from './api';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const request = message as Request;
    if (request.type === 'analyze') return Promise.resolve({ ok: true, value: analyze(request.text, request.options) });
    return undefined;
  });
});
