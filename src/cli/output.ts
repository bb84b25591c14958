/** Writes to standard output at the pace of whoever reads it. */

/** A reader that has seen enough (`| head`) is no error: the process ends calmly. */
export function endCalmlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Resolves when more may be written, so that a slow reader never makes the memory grow. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
