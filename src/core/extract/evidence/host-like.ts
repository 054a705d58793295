/** Whether a site's declared name is only an address: "paper.example". */
export function isHostLike(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}
