import type { PageProgress } from '../core/page-progress';
import type {
  ArticleTrait,
  ClipKind,
  Edits,
  ExtractReport,
  FieldValue,
  GuidePart,
  KeptClip,
  Receipt,
  RenderedFile,
  RenderedHead,
  SavedReceipt,
  Statistics,
} from '../core/model';
import type { Preset, SiteRule } from '../core/plugins';
import type { SettingsChanges } from '../settings/changes';
import type { Settings } from '../settings/schema';

/** A clip that is being worked on: what the popup shows. */
export interface DraftView {
  /** The same for the same page, so that edits come back when it is clipped again. */
  id: string;
  kind: ClipKind;
  url: string;
  siteName: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  statistics: Statistics;
  /** What kind of page it is, where that matters before it is saved. */
  traits: ArticleTrait[];
  /** The other pages of an article in pages; `null`: it is all on one. */
  pages: Pick<PageProgress, 'joined' | 'count' | 'next' | 'all' | 'failed'> | null;
  preset: string;
  /** All presets that there are to choose from: the popup need not load what they say. */
  presets: Pick<Preset, 'id' | 'name'>[];
  destination: string;
  edits: Edits;
  /** The reader's rule for the site that the page was read by, and what of it matched nothing; `null`: there is none. */
  rule: { id: string; hosts: string[]; unmatched: GuidePart[] } | null;
  /** Its whole text is `frontMatter`, `body` and `foot`: long articles do not cross twice. */
  file: Omit<RenderedFile, 'text'>;
  /** False: `file.body` is the start of a long body, cut anywhere (see `readBody`). */
  isBodyWhole: boolean;
  /** What the reader's correction of this page no longer matches; `null`: it is not corrected. */
  correction: { unmatched: GuidePart[] } | null;
  /** Where this page was saved before, newest first. */
  receipts: SavedReceipt[];
}

/** What an edit changes in a draft: the body never. */
export interface HeadView {
  head: RenderedHead;
  edits: Edits;
}

/** What a preview of settings shows. */
export type PreviewSubject = 'sample' | 'last';

/** By the part of a rule: how many elements of a page it matches. */
export type RuleMatches = Partial<Record<GuidePart, number>>;

/** A clip in the extension's own store. */
export type LibraryRow = KeptClip;

/** The background's methods. Only the extension's own pages may call them. All reject with a ClipError. */
export interface BackgroundApi {
  /** Reads the active tab, converts it and keeps the draft. `article`: the whole article though something is selected. */
  clipActiveTab(scope: 'auto' | 'article'): Promise<DraftView>;
  /** The whole body of a draft's file. */
  readBody(draft: string): Promise<string>;
  /** What of the page of an article's draft is not in its clip, and why. Reads the page anew. @throws tab-navigated: the tab shows another page */
  explainDraft(draft: string): Promise<ExtractReport>;
  /**
   * Opens the overlay in the active tab, to point at what is to be clipped; `null`: in a page in which no article was found.
   * @throws tab-navigated: it shows another page
   */
  startPicking(draft: string | null): Promise<void>;
  /** Forgets what was corrected and clips the page anew. @throws tab-navigated */
  forgetCorrection(draft: string): Promise<DraftView>;
  /**
   * Reads the next page of an article in pages on the tab's own session and joins it to the draft; a page that cannot be read is
   * named in the clip. `all`: reads the page that holds the whole article instead.
   * @throws tab-navigated: the tab shows another page; part-failed: the whole article cannot be read
   */
  joinNextPage(draft: string, way: 'next' | 'all'): Promise<DraftView>;
  /** Scrolls through the page of a draft, so that it loads what it loads on sight, and reads it again. @throws tab-navigated: the tab shows another page */
  loadWholePage(draft: string): Promise<DraftView>;
  /** Keeps one edited field (`null`: left out of the file; `undefined` cannot cross: use `resetField`). */
  editField(draft: string, key: string, value: FieldValue): Promise<HeadView>;
  /** Puts a field back to what the page said. */
  resetField(draft: string, key: string): Promise<HeadView>;
  /** Keeps an edited path; `null` puts the preset's pattern back. */
  editPath(draft: string, path: string | null): Promise<HeadView>;
  /** Renders the draft with another preset and remembers the choice for this draft. */
  choosePreset(draft: string, preset: string): Promise<DraftView>;
  /** Remembers the destination for this draft. */
  chooseDestination(draft: string, destination: string): Promise<void>;
  /** Keeps the draft's file in the library, then answers it for a destination that runs in the popup. */
  takeFile(draft: string): Promise<RenderedFile>;
  /** Saves by a destination that runs in the background, the library first. */
  save(draft: string, destination: string): Promise<Receipt>;
  /** Keeps the receipt of a destination that ran in the popup. */
  keepReceipt(draft: string, receipt: Receipt): Promise<void>;

  readSettings(): Promise<Settings>;
  /** Makes the changes in what is kept, checks the whole and keeps it. @throws settings-invalid, template-invalid, preset-unknown */
  changeSettings(changes: SettingsChanges): Promise<Settings>;
  /**
   * The file of the built-in sample article, or of the newest clip, under settings that need not be saved yet.
   * @throws draft-missing: nothing was clipped yet
   */
  previewSettings(settings: Settings, preset: string, subject: PreviewSubject): Promise<RenderedFile>;
  /** The settings as the JSON text of an export file. */
  exportSettings(): Promise<string>;
  /** Replaces all settings by those of an export file. @throws settings-invalid, settings-newer */
  importSettings(json: string): Promise<Settings>;

  /**
   * How many elements each part of a rule matches in the newest tab that the reader's last clicks let us into; `zone` has none.
   * @throws tab-missing: there is no such tab
   */
  testRule(rule: SiteRule): Promise<RuleMatches>;

  /** The kept clips, newest first. */
  listLibrary(): Promise<LibraryRow[]>;
  readLibrary(id: string): Promise<{ path: string; text: string }>;
  deleteLibrary(id: string): Promise<void>;
}
