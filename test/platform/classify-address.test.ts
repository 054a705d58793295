import { describe, expect, it } from 'vitest';
import { classifyAddress } from '../../src/platform/classify-address';
import { injectionFailure } from '../../src/platform/injection-failure';

describe('classifyAddress', () => {
  it.each([
    ['chrome://version/', 'page-browser'],
    ['edge://settings', 'page-browser'],
    ['about:addons', 'page-browser'],
    ['about:reader?url=https%3A%2F%2Fnews.example%2F', 'page-reader'],
    ['view-source:https://news.example/', 'page-source'],
    ['moz-extension://0a0a/popup.html', 'page-browser'],
    ['https://chromewebstore.google.com/detail/x', 'page-store'],
    ['https://chrome.google.com/webstore/category/extensions', 'page-store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'page-store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'page-store'],
    ['https://news.example/report.PDF', 'page-pdf'],
    ['https://news.example/article?file=report.pdf', null],
    ['https://news.example/about:reader', null],
    ['https://addons.mozilla.org.evil.example/', null],
    ['http://chrome.example/webstore', null],
    ['', null],
  ])('%s → %s', (address, code) => {
    expect(classifyAddress(address)).toBe(code);
  });
});

describe('injectionFailure', () => {
  it.each([
    ['Cannot access a chrome:// URL', 'chrome://version/', 'page-browser'],
    ['The extensions gallery cannot be scripted.', 'https://x.example/', 'page-store'],
    ['Frame with ID 0 is showing error page', 'https://x.example/', 'page-error'],
    ['Frame with ID 0 was removed.', 'https://x.example/', 'tab-closed'],
    ['No tab with id: 7.', 'https://x.example/', 'tab-closed'],
    [
      'Cannot access contents of url "file:///a.html". Extension manifest must request permission',
      'file:///a.html',
      'page-file',
    ],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/', 'page-store'],
    ['Missing host permission for the tab', 'view-source:https://x.example/', 'page-source'],
    ['Missing host permission for the tab', 'https://x.example/', 'page-blocked'],
    [
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'https://x.example/',
      'page-blocked',
    ],
    ['Something new', 'https://x.example/', 'unexpected'],
  ])('%s at %s → %s', (words, address, code) => {
    expect(injectionFailure(new Error(words), address).code).toBe(code);
  });
});
