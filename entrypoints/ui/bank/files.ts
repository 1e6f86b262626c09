export type FileType = 'application/json' | 'text/markdown';

/** Offers text as a file to save. */
export function download(name: string, text: string, type: FileType): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Today as `2025-03-14`, for file names. */
export const today = (): string => new Date().toISOString().slice(0, 10);
