import type { ClipError } from '../core/model';
import { errorKey } from '../platform/i18n';
import { usePage } from '../ui/page-context';

/** A failure beside the control that it is about. */
export function PlaceFailure({ error }: { error: ClipError }) {
  const { t } = usePage();
  const key = errorKey(error.code);
  return (
    <p class="place-failure" role="alert">
      <strong>{t(key)}.</strong> {t(`${key}_next`)}
    </p>
  );
}
