import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer';
import { openPanel } from './open-panel';
import { revive, sync } from './sites';

/** Listeners are attached at once, so that a worker woken by an event hears it. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
  browser.permissions.onAdded.addListener(() => sync());
  browser.permissions.onRemoved.addListener(() => sync());
  browser.commands.onCommand.addListener(openPanel);
  browser.runtime.onStartup.addListener(() => sync());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await sync();
    if (reason === 'update') await revive();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  });
});
