import { applyTheme, findTheme } from '../core/apply-theme';
import type { FrontMatterFormat, Preset } from '../core/plugins';
import { Choice } from '../ui/Choice';
import { usePage } from '../ui/page-context';
import { Setting } from './Setting';
import { SourceLine } from './SourceLine';
import { TimeZone } from './TimeZone';
import type { EditedPreset } from './use-edited-preset';

const formatNames: Record<FrontMatterFormat, string> = {
  yaml: 'YAML',
  toml: 'TOML',
  json: 'JSON',
  properties: 'Logseq',
};

/** Dates whose spelling hangs on the zone that the site is built for. */
const zonedStyles: readonly Preset['dateStyle'][] = ['spaced', 'site', 'local'];

/** What a preset decides beside its keys and its path. Only what its target knows is shown. */
export function PresetConventions({ edited }: { edited: EditedPreset }) {
  const { preset, put } = edited;
  return (
    <>
      <Choices edited={edited} />
      {zonedStyles.includes(preset.dateStyle) && (
        <TimeZone first={preset.siteTimeZone ?? ''} onChange={(siteTimeZone) => put({ siteTimeZone })} />
      )}
      <SourceLine first={preset.sourceLine} onChange={(sourceLine) => put({ sourceLine })} />
      {preset.excerptSign !== undefined && <ExcerptSwitch edited={edited} sign={preset.excerptSign} />}
    </>
  );
}

function Choices({ edited }: { edited: EditedPreset }) {
  const { t } = usePage();
  const { preset, put } = edited;
  const formats = [preset.format, ...(preset.otherFormats ?? [])];
  const themes = preset.themes ?? [];
  return (
    <div class="choices">
      {themes.length > 1 && (
        <Choice
          label={t('preset_theme')}
          value={findTheme(preset.fields, themes)?.id ?? t('preset_theme_own')}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => {
            const theme = themes.find((known) => known.id === id);
            if (theme !== undefined) edited.replace({ fields: applyTheme(preset.fields, themes, theme) });
          }}
          testId="preset-theme"
        />
      )}
      {formats.length > 1 && (
        <Choice
          label={t('preset_format')}
          value={preset.format}
          options={[...new Set(formats)]
            .sort()
            .map((format) => ({ value: format, label: formatNames[format] }))}
          onChoose={(format) => put({ format: format as FrontMatterFormat })}
          testId="preset-format"
        />
      )}
      <Choice
        label={t('preset_body')}
        value={preset.body ?? 'markdown'}
        options={[
          { value: 'markdown', label: 'Markdown' },
          { value: 'html', label: 'HTML' },
        ]}
        onChoose={(body) => put({ body: body === 'html' ? 'html' : 'markdown' })}
        testId="preset-body"
      />
    </div>
  );
}

function ExcerptSwitch({ edited, sign }: { edited: EditedPreset; sign: string }) {
  const { t } = usePage();
  const isOn = edited.preset.hasExcerptSign === true;
  return (
    <Setting label={t('excerpt_sign')} help={t('excerpt_sign_help', { sign })} isSwitch>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          checked={isOn}
          aria-describedby={describedBy}
          data-testid="excerpt-sign"
          onChange={() => edited.put({ hasExcerptSign: !isOn })}
        />
      )}
    </Setting>
  );
}
