/** Makes sure that packages are installed and the targets are built from the sources as they are now; reports on standard error. */
export function ensureBuild(targets: ('chrome' | 'firefox' | 'cli')[]): Promise<void>;
