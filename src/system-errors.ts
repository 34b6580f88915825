/** The operating system's error codes in words: `[what is wrong, what to do]`. */
const READING: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'Check the name and the folder.'],
  EACCES: ['it may not be read', 'Check its permissions.'],
  EPERM: ['it may not be read', 'Check its permissions.'],
  EISDIR: ['it is a directory', 'Give the files in it, such as DIR/*.html.'],
  ENOTDIR: ['a part of its path is not a directory', 'Check the path.'],
  ELOOP: ['its symbolic links go in a circle', 'Give the file itself.'],
  ENAMETOOLONG: ['its name is too long', 'Check the name; a text goes to standard input.'],
  ERR_FS_FILE_TOO_LARGE: ['it is too large', 'Split it.'],
};

const WRITING: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['its folder does not exist', 'Make the folder, or give another --output.'],
  EACCES: ['it may not be written', 'Check the permissions of the file and its folder, or give another --output.'],
  EPERM: ['it may not be written', 'Check the permissions of the file and its folder, or give another --output.'],
  EROFS: ['it is on a read-only file system', 'Give another --output.'],
  EISDIR: ['it is a directory', 'Give a file in it.'],
  ENOTDIR: ['a part of its path is not a directory', 'Check the path.'],
  ELOOP: ['its symbolic links go in a circle', 'Give the file itself.'],
  ENAMETOOLONG: ['its name is too long', 'Give a shorter one.'],
  ENOSPC: ['no space is left there', 'Free some, or give another --output.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, or give another --output.'],
};

/**
 * Tells a failed system call from a fault of the program.
 *
 * @returns what is wrong and what to do; null where the error is not the operating system's
 */
export function systemProblem(error: unknown, doing: 'reading' | 'writing'): readonly [string, string] | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const known = (doing === 'reading' ? READING : WRITING)[error.code];
  if (known !== undefined) return known;
  return 'syscall' in error ? [`${doing} failed (${error.code})`, 'Check the file and its disk.'] : null;
}
