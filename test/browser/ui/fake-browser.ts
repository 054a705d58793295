// Stands in for webextension-polyfill in the pages under test: everything above it is the real code.
import { ClipError } from '../../../src/core/model';
import { createFakeBackground } from './fake-background';
import type { SettingsChanges } from '../../../src/settings/changes';
import type { Settings } from '../../../src/settings/schema';
import type { Scenario } from './fake-background';

declare global {
  /** Set by the test before the page loads. */
  var scenario: Scenario;
  /** Every call of the background, in order. */
  var calls: { method: string; args: unknown[] }[];
  /** Deeds of the browser that a test asks about. */
  var deeds: string[];
  /** The settings as they are kept. */
  var readKept: () => Promise<Settings>;
  /** Changes the settings as another page would, and tells this one. */
  var changeElsewhere: (changes: SettingsChanges) => Promise<void>;
}

globalThis.calls = [];
globalThis.deeds = [];
const fake = createFakeBackground(globalThis.scenario);
globalThis.readKept = fake.readSettings;
type Listener = (changes: Record<string, { newValue: unknown }>) => void;
const listeners = new Set<Listener>();
globalThis.changeElsewhere = async (changes) => {
  const newValue = await fake.changeSettings(changes);
  for (const listener of listeners) listener({ settings: { newValue } });
};
const background = new Map(Object.entries(fake));

interface Message {
  method: string;
  args: unknown[];
}

async function sendMessage({ method, args }: Message): Promise<unknown> {
  globalThis.calls.push({ method, args });
  const failure = globalThis.scenario.failures?.[method];
  if (failure === 'never') return new Promise(() => undefined);
  if (failure !== undefined)
    return {
      ok: false,
      code: failure,
      detail: failure === 'unexpected' ? 'TypeError: x is not a function' : '',
    };
  try {
    const run = background.get(method) as ((...args: unknown[]) => Promise<unknown>) | undefined;
    const value = structuredClone(await run?.(...args));
    if (method === 'clipActiveTab') markFrames();
    return { ok: true, value };
  } catch (error) {
    return error instanceof ClipError
      ? { ok: false, code: error.code, detail: error.detail }
      : { ok: false, code: 'unexpected', detail: String(error) };
  }
}

/** Marks when the clip's answer is given, and the first frame in which the draft stands. */
function markFrames(): void {
  performance.mark('clip-answered');
  const look = () => {
    if (document.querySelector('[data-testid=draft]') === null) requestAnimationFrame(look);
    else setTimeout(() => performance.mark('clip-shown'));
  };
  requestAnimationFrame(look);
}

export default {
  runtime: {
    id: 'frontclip',
    getURL: (path: string) => `/${path}`,
    sendMessage,
    onMessage: { addListener: () => undefined },
    openOptionsPage: async () => void globalThis.deeds.push('options'),
  },
  storage: {
    local: {
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
  i18n: { getUILanguage: () => globalThis.scenario.language ?? 'en-US' },
  permissions: {
    request: async (wanted: unknown) => {
      globalThis.deeds.push(`ask ${JSON.stringify(wanted)}`);
      return true;
    },
    contains: async () => false,
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
      { name: 'clip-now', description: 'Clip the article straight to the default destination', shortcut: '' },
    ],
  },
  tabs: { create: async ({ url }: { url: string }) => void globalThis.deeds.push(`tab ${url}`) },
};
