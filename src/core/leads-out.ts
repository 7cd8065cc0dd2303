/**
 * Whether a relative path, normalized and with `/`, leads out of the folder that it begins in. An absolute one does:
 * it is what a relative path becomes where there is no way from the one to the other.
 */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/');
}
