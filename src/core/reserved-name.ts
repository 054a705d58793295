/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved with any extension, in any case. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/** `index.md` made every other post of its folder vanish in Hugo 0.111; site builders and forges show `README.md` as the folder. */
const folderPage = /^(?:index|readme)$/i;

/** Whether a system or site builder gives a file of this name a meaning of its own. */
export function isReservedName(name: string): boolean {
  return isDeviceName(name) || folderPage.test(name);
}

/** Whether Windows takes this name, of a file or folder, for a device. */
export function isDeviceName(name: string): boolean {
  return device.test(name);
}
