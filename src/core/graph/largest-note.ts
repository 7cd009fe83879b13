// The size beyond which a note is not read: nobody wrote it by hand, and reading it would hold up all the others.

/** Bytes. */
export const LARGEST_NOTE = 1024 * 1024;
