import { checked } from '../../../src/background/checked-settings';
import { ClipError } from '../../../src/core/model';
import type { ErrorCode, ExtractReport, FieldValue, RenderedFile } from '../../../src/core/model';
import type {
  BackgroundApi,
  DraftView,
  HeadView,
  LibraryRow,
  RuleMatches,
} from '../../../src/platform/protocol';
import { applyChanges } from '../../../src/settings/changes';
import type { Settings } from '../../../src/settings/schema';
import { defaults } from '../../../src/settings/schema';

/** What a test sets before a page of ours loads. */
export interface Scenario {
  draft: DraftView;
  /** The draft that "Clip the whole article" gives. */
  wholeArticle?: DraftView;
  /** The draft that the page gives after it was scrolled through. */
  wholePage?: DraftView;
  settings?: Partial<Settings>;
  /** Methods that fail, with their code; `clipActiveTab` that never answers is `never`. */
  failures?: Record<string, ErrorCode | 'never'>;
  language?: string;
  library?: LibraryRow[];
  report?: ExtractReport;
  /** What a test of a rule finds; absent: there is no page to test on. */
  ruleMatches?: RuleMatches;
  /** The whole of a body of which `draft` has the start. */
  body?: string;
}

/** A background that keeps its drafts in the page, so that what it was asked can be read there. */
export function createFakeBackground(scenario: Scenario): BackgroundApi {
  let draft = scenario.draft;
  let settings: Settings = { ...defaults, ...scenario.settings };
  let library = scenario.library ?? [];

  const viewHead = (): HeadView => ({ head: draft.file, edits: draft.edits });
  const write = (fields: Record<string, FieldValue>, path: string | null): HeadView => {
    draft = withEdits(scenario.draft, draft, fields, path);
    return viewHead();
  };
  return {
    clipActiveTab: async (scope) => (scope === 'article' ? (scenario.wholeArticle ?? draft) : draft),
    readBody: async () => scenario.body ?? draft.file.body,
    startPicking: async () => undefined,
    forgetCorrection: async () => (draft = { ...draft, correction: null }),
    explainDraft: async () =>
      scenario.report ?? {
        isModelSetAside: false,
        removed: [],
        rejected: [],
        counts: { cut: 0, outside: 0 },
      },
    loadWholePage: async () => (draft = scenario.wholePage ?? draft),
    joinNextPage: async (_id, way) => (draft = withNextPage(draft, way)),
    editField: async (_id, key, value) => write({ ...draft.edits.fields, [key]: value }, draft.edits.path),
    resetField: async (_id, key) =>
      write(
        Object.fromEntries(Object.entries(draft.edits.fields).filter(([edited]) => edited !== key)),
        draft.edits.path,
      ),
    editPath: async (_id, path) => write(draft.edits.fields, path),
    choosePreset: async (_id, preset) => (draft = { ...draft, preset }),
    chooseDestination: async (_id, destination) => void (draft = { ...draft, destination }),
    takeFile: async () => wholeFile(draft),
    save: async (_id, destination) => ({
      destination,
      state: destination === 'download' ? 'handed-over' : 'saved',
      path: draft.file.path,
    }),
    keepReceipt: async () => undefined,
    readSettings: async () => settings,
    changeSettings: async (changes) => (settings = checked(applyChanges(settings, changes), settings)),
    previewSettings: async (wanted, preset, _subject) => ({
      ...wholeFile(draft),
      path: wanted.presets[preset]?.path ?? draft.file.path,
    }),
    exportSettings: async () => JSON.stringify({ frontclip: 'settings', ...settings }),
    importSettings: async (json) => {
      if (!json.startsWith('{')) throw new ClipError('settings-invalid', 'no JSON');
      return (settings = { ...settings, ...(JSON.parse(json) as Partial<Settings>) });
    },
    testRule: async () => {
      if (scenario.ruleMatches === undefined) throw new ClipError('tab-missing');
      return scenario.ruleMatches;
    },
    listLibrary: async () => library,
    readLibrary: async (id) => ({ path: `${id}.md`, text: `# ${id}\n` }),
    deleteLibrary: async (id) => void (library = library.filter((row) => row.id !== id)),
  };
}

function withEdits(
  first: DraftView,
  draft: DraftView,
  edited: Record<string, FieldValue>,
  path: string | null,
): DraftView {
  const fields = first.file.fields.map((field) =>
    Object.hasOwn(edited, field.key)
      ? { ...field, value: edited[field.key] ?? null, origin: 'user' as const }
      : field,
  );
  const frontMatter = `---\n${fields.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n`;
  const file = {
    ...draft.file,
    fields,
    frontMatter,
    path: path ?? first.file.path,
    text: frontMatter + draft.file.body,
  };
  return { ...draft, edits: { fields: edited, path }, file };
}

function withNextPage(draft: DraftView, way: 'next' | 'all'): DraftView {
  const { pages, file } = draft;
  if (pages === null) return draft;
  const joined = way === 'all' ? (pages.count ?? 2) : pages.joined + 1;
  const next = joined === (pages.count ?? 3) ? null : pages.next;
  const body = `${file.body}\nWords of page ${joined}.\n`;
  return { ...draft, pages: { ...pages, joined, next, all: null }, file: { ...file, body } };
}

function wholeFile({ file }: DraftView): RenderedFile {
  return { ...file, text: file.frontMatter + file.body };
}
