/** The reader's IANA time zone. */
export function readerTimeZone(): string {
  // The first calendar of `Intl` takes twenty milliseconds of a worker that has just been started.
  return typeof Temporal === 'undefined'
    ? Intl.DateTimeFormat().resolvedOptions().timeZone
    : Temporal.Now.timeZoneId();
}
