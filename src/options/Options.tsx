import { useState } from 'preact/hooks';
import type { MessageKey } from '../platform/i18n';
import type { Settings } from '../settings/schema';
import { PageContext, usePage } from '../ui/page-context';
import { Backup } from './Backup';
import { DestinationSettings } from './DestinationSettings';
import { General } from './General';
import { KeepStatus } from './KeepStatus';
import { Library } from './Library';
import { PresetEditor } from './PresetEditor';
import { Shortcuts } from './Shortcuts';
import { SiteRules } from './SiteRules';
import { useLanguage } from './use-language';
import { useSettings } from './use-settings';

const sections = [
  ['general', 'section_general'],
  ['preset', 'section_preset'],
  ['rules', 'section_rules'],
  ['destinations', 'section_destinations'],
  ['shortcuts', 'section_shortcuts'],
  ['backup', 'section_backup'],
  ['library', 'section_library'],
] as const satisfies [string, MessageKey][];

/** The options page. Everything on it works at once and is kept at once. */
export function Options({ first }: { first: Settings }) {
  const { api, t: firstT } = usePage();
  const desk = useSettings(first);
  const [imports, setImports] = useState(0);
  const t = useLanguage(firstT, desk.settings.language);
  return (
    <PageContext.Provider value={{ api, t }}>
      <PageHead />
      <main>
        {/* Drawn anew after an import: nothing typed before it stays. */}
        <General key={`general ${imports} ${desk.version}`} desk={desk} />
        <PresetEditor key={`preset ${imports}`} desk={desk} />
        <SiteRules key={`rules ${imports}`} desk={desk} />
        <DestinationSettings desk={desk} />
        <Shortcuts />
        <Backup desk={desk} onImport={() => setImports(imports + 1)} />
        <Library />
      </main>
      <KeepStatus state={desk.state} />
    </PageContext.Provider>
  );
}

function PageHead() {
  const { t } = usePage();
  return (
    <header class="page-head">
      <h1>{t('options_title')}</h1>
      <nav aria-label={t('options_title')}>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
    </header>
  );
}
