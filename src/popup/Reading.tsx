import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../ui/page-context';
import { PageTitle } from './PageTitle';

/** Seconds after which a page counts as large. */
const longReading = 3;
/** Seconds between two announcements: often enough to show that work goes on, too seldom to disturb. */
const announcement = 5;

/** The popup while the page is read: the shape of what will come, and how long it takes. */
export function Reading() {
  const { t } = usePage();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((known) => known + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const announced = seconds - (seconds % announcement);
  return (
    <main class="reading" data-testid="reading">
      <PageTitle />
      <p role="status" class="progress">
        {t(seconds < longReading ? 'reading' : 'reading_long')}
        {announced > 0 && ` ${t.count('seconds', announced)}`}
      </p>
      <div class="skeleton" aria-hidden="true">
        <div class="skeleton-line wide" />
        <div class="skeleton-line" />
        <div class="skeleton-line" />
        <div class="skeleton-line short" />
        <div class="skeleton-block" />
      </div>
    </main>
  );
}
