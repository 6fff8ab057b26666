/** What the browser kept under a key; null where there is nothing or it keeps nothing. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a value for the next visit, where the browser does. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // a private window forgets the choice: the page works all the same
  }
}
