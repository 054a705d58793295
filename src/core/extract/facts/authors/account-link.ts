const account =
  /\/(?:author|autor|user)s?\/(?:admin|administrator|editor|redaktion|redaccion|news|staff|web)\/?$/i;

/** Whether an address is that of the account that publishes for everyone. */
export function isAccountLink(address: string): boolean {
  return account.test(address);
}
