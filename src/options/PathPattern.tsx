import { useState } from 'preact/hooks';
import { GrowingText } from '../ui/GrowingText';
import { usePage } from '../ui/page-context';
import { describeProblem } from './describe-problem';
import { Setting } from './Setting';
import type { Sample } from './use-sample';

interface PathPatternProps {
  first: string;
  sample: Sample;
  onChange: (path: string) => void;
}

/** The pattern of folders and file name, with the sample article's path under it. Kept while it is good. */
export function PathPattern({ first, sample, onChange }: PathPatternProps) {
  const { t } = usePage();
  const [text, setText] = useState(first);
  const problem = text.trim() === '' ? t('path_pattern_empty') : describeProblem(t, text);
  const put = (typed: string) => {
    setText(typed);
    if (typed.trim() !== '' && describeProblem(t, typed) === null) onChange(typed);
  };
  return (
    <Setting label={t('path_pattern')} help={t('path_pattern_help')} problem={problem}>
      {({ id, describedBy }) => (
        <>
          <GrowingText
            id={id}
            value={text}
            isCode
            invalid={problem !== null}
            describedBy={describedBy}
            onInput={put}
            testId="path-pattern"
          />
          <p class="example" data-testid="path-example">
            {t('example')} <code>{sample.file?.path ?? '…'}</code>
          </p>
        </>
      )}
    </Setting>
  );
}
