/** Hands a file to the browser to save. Nothing is sent anywhere. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
