import { ClipError } from '../core/model';
import { listenForClicks, receiveClicks } from '../platform/clicks';
import { makeMenus } from '../platform/menus';
import { servePicker } from '../platform/picker-channel';
import type { BackgroundApi } from '../platform/protocol';
import { findActiveTab } from '../platform/read-page';
import { serve } from '../platform/rpc';
import { keepFromPages, onLanguageChanged, readSettings } from '../platform/settings-store';
import { listenForTriggers } from '../platform/triggers';
import { beginClip } from './begun-clip';
import { clipNow } from './clip-now';
import { handlers } from './handlers';
import { pickNow } from './pick-now';
import { pickerHandlers } from './picker-handlers';
import { reportFailure } from './report-failure';

// Every listener is registered while this file runs: a browser that wakes the worker for an event delivers it right after.
serve<BackgroundApi>('background', handlers);
servePicker(pickerHandlers);
keepFromPages();

listenForClicks(beginClip, ({ id }) => reportFailure(id, new ClipError('popup-refused')));
void receiveClicks();

listenForTriggers({
  onStart: () =>
    readSettings().then(
      ({ language }) => makeMenus(language),
      () => makeMenus('auto'),
    ),
  onClipArticle: (tab) => clipNow(tab, 'article'),
  onClipSelection: (tab, frame) => clipNow(tab, 'selection', frame),
  onClipNow: (tab) => clipNow(tab ?? findActiveTab(), 'auto'),
  onPick: (tab) => pickNow(tab ?? findActiveTab()),
});

onLanguageChanged(makeMenus);
