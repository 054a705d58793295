import type { ClipError } from '../core/model';
import { createTranslator, loadTranslator } from '../platform/i18n';
import type { BackgroundApi } from '../platform/protocol';
import { connect } from '../platform/rpc';
import { defaults } from '../settings/schema';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { startPage } from '../ui/start-page';
import { Options } from './Options';
import './options.css';

const api = connect<BackgroundApi>('background');

const read: Settings | ClipError = await api.readSettings().catch(asClipError);
const t = await loadTranslator('code' in read ? defaults.language : read.language).catch(() =>
  createTranslator({}, 'en'),
);
// Settings that could not be read must not be shown as if they were the defaults: the next change would overwrite them.
const page =
  'code' in read ? (
    <Failure error={read} deeds={{ retry: () => location.reload() }} />
  ) : (
    <Options first={read} />
  );
startPage(api, t, 'options_title', page);
