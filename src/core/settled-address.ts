/** What a URL parser answers as it is. */
const settled = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@/?#-]*$/;

/**
 * Whether a web address is absolute and in the form that a URL parser gives it, without user name and password: most links of a
 * page are, and parsing them takes a tenth of its copy. Steps upwards, and international names, which may be no names, are left
 * to the parser.
 */
export function isSettled(address: string): boolean {
  return settled.test(address) && !address.includes('/.') && !address.includes('xn--');
}
