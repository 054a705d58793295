/** How long a journey waits for something to happen, in milliseconds: generous, since a busy machine is slow and not wrong. */
const patience = 20_000;

/**
 * Asks again and again until the answer is neither `null`, `undefined` nor `false`.
 * @param what what is waited for, for the message of a failure
 * @throws Error with `what` and the last error when it does not happen in time
 */
export async function eventually<Value>(
  what: string,
  ask: () => Value | Promise<Value>,
  limit = patience,
): Promise<NonNullable<Value>> {
  const end = Date.now() + limit;
  let last: unknown = 'no error';
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`${what}: did not happen within ${limit / 1000} s (last error: ${String(last)})`);
}

/** Waits a number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
