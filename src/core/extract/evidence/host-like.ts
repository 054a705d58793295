/** Whether a site's declared name is only an address: "paper.example". */
export function isHostLike(name: string): boolean {
  return /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(name.trim());
}
