/** `navigator.audioSession` (Safari 16.4 and newer). */
export interface AudioSession {
  type: string;
}

/**
 * Claims the session for an open microphone. Returns the undo. iOS lowers all other sound while the microphone is open, so the
 * session is claimed late and restored at once.
 */
export function claimAudioSession(session: AudioSession | undefined): () => void {
  if (!session) return () => {};
  const before = session.type;
  session.type = 'play-and-record';
  return () => {
    session.type = before;
  };
}
