import { usePage } from '../ui/page-context';

/** The popup's title, for those who hear it; the others see the icon above. */
export function PageTitle() {
  const { t } = usePage();
  return <h1 class="unseen">{t('extension_name')}</h1>;
}
