import { createTranslator, loadTranslator } from '../platform/i18n';
import type { BackgroundApi } from '../platform/protocol';
import { connect, takeAnswer } from '../platform/rpc';
import { defaults } from '../settings/schema';
import { startPage } from '../ui/start-page';
import { Popup } from './Popup';
import './popup.css';

const api = connect<BackgroundApi>('background');
// Both are on their way before anything is drawn. A failure of the clip is shown by the popup.
const reading = api.readSettings().catch(() => defaults);
const first = takeAnswer<BackgroundApi, 'clipActiveTab'>(
  'background',
  globalThis.frontclipFirstAnswer,
  'clipActiveTab',
  'auto',
);
first.catch(() => undefined);

const settings = await reading;
const t = await loadTranslator(settings.language).catch(() => createTranslator({}, 'en'));
startPage(api, t, 'extension_name', <Popup first={first} settings={settings} />);
