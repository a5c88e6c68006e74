import {
  refusingWord,
  styleOf,
  type AmountEntryEffect,
  type AmountEntryEvent,
  type EngineNeed,
} from '@payaloud/core/internal/amount-entry';
import type { HearingLanguage } from '@payaloud/core/languages';
import { canHear, hearAmount, hearAnswer, hearChoice, type HeardAmount } from '@payaloud/core/internal/spoken-amount';
import { listenHalfDuplex } from '../../microphone/listenHalfDuplex';
import type { EngineAvailability, ListenOutcome, ListenSession, RecognitionEngine } from '../../microphone/port';
import { claimMicrophone, type MicrophoneTurn } from '../../microphone/turn';
import type { AmountEntryOptions } from './options';

type Dispatch = (event: AmountEntryEvent) => void;
/** The effects at the microphone. */
type TurnEffect = Extract<AmountEntryEffect, { turn: number }>;
type Listen = Extract<TurnEffect, { type: 'listen' }>;

/** The microphone turns of one field. They hold only resources; the flow knows their progress. */
export interface Turns {
  /** Starts a turn. Returns a function that aborts everything it started. */
  readonly begin: (turn: number) => () => void;
  /** Claims the page's microphone for this turn. Returns a function that releases it. */
  readonly claim: (turn: number, dispatch: Dispatch) => () => void;
  readonly carryOut: (effect: TurnEffect, dispatch: Dispatch) => void;
}

interface OpenTurn {
  readonly abort: AbortController;
  microphone: MicrophoneTurn | null;
  session: ListenSession | null;
}

export function createTurns(options: AmountEntryOptions): Turns {
  const open = new Map<number, OpenTurn>();
  /** The engine of the last turn that was prepared. It outlives its turn: a refused consent ends the turn, then is stored. */
  let prepared: { readonly turn: number; readonly engine: RecognitionEngine | null } | null = null;
  const engineOf = (turn: number) => (prepared?.turn === turn ? prepared.engine : null);

  async function prepare(turn: number, dispatch: Dispatch) {
    try {
      const found = await options.recognizer?.prepare(options.config.language.tag);
      if (!open.has(turn)) return;
      const availability = found?.availability ?? { kind: 'unavailable', cause: 'unsupported' };
      prepared = { turn, engine: found?.engine ?? null };
      if (availability.kind === 'unavailable') dispatch({ type: 'unheard', turn, cause: availability.cause });
      else dispatch({ type: 'prepared', turn, needs: needOf(availability, prepared.engine) });
    } catch {
      dispatch({ type: 'unheard', turn, cause: 'engine-failed' });
    }
  }

  async function download(turn: number, dispatch: Dispatch) {
    const own = open.get(turn);
    try {
      if (own)
        await engineOf(turn)?.download?.(options.config.language.tag, {
          signal: own.abort.signal,
          onProgress: (loaded, total) => dispatch({ type: 'downloading', turn, loaded, total }),
        });
      dispatch({ type: 'downloaded', turn });
    } catch (error) {
      const isBlocked = (error as { code?: unknown } | null)?.code === 'blocked-by-page';
      dispatch({ type: 'unheard', turn, cause: isBlocked ? 'blocked-by-page' : 'download-failed' });
    }
  }

  /** Listens once and dispatches the result. The page does not speak meanwhile. */
  function listen({ turn, expect, justSaid }: Listen, dispatch: Dispatch) {
    const own = open.get(turn);
    const { recognizer, announcer, clock, config, pauseMs } = options;
    if (!own?.microphone || !recognizer) return dispatch({ type: 'unheard', turn, cause: 'unsupported' });
    const language = hearingLanguage(config.language);
    // The app has changed the language since the payer pressed, or has made one that cannot hear.
    if (!language) return dispatch({ type: 'unheard', turn, cause: 'download-failed' });
    const { currency } = config;
    const request = {
      language,
      currency,
      expect,
      ...(justSaid === null ? {} : { justSaid }),
      ...(pauseMs === undefined ? {} : { pauseMs }),
    } as const;
    own.session = listenHalfDuplex({ recognizer, announcer, clock, turn: own.microphone }, request, {
      onCapture: () => dispatch({ type: 'captured', turn }),
      onInterim: (transcript) => dispatch({ type: 'interim', turn, transcript }),
      onLevel: (level) => dispatch({ type: 'level', turn, level }),
      onClosed: () => dispatch({ type: 'closed', turn }),
      onSlow: () => dispatch({ type: 'slow', turn }),
      onSettled(outcome) {
        if (outcome.kind === 'failed') dispatch({ type: 'unheard', turn, cause: outcome.cause });
        else dispatch(understand({ turn, expect }, outcome, { ...config, language }));
      },
    });
  }

  return {
    begin(turn) {
      const own: OpenTurn = { abort: new AbortController(), microphone: null, session: null };
      open.set(turn, own);
      return () => {
        open.delete(turn);
        own.abort.abort();
        own.session?.abort();
      };
    },
    claim(turn, dispatch) {
      const microphone = claimMicrophone(
        () => dispatch({ type: 'gave-way', turn }),
        () => dispatch({ type: 'escaped', turn }),
      );
      const own = open.get(turn);
      if (own) own.microphone = microphone;
      return microphone.end;
    },
    carryOut(effect, dispatch) {
      const { turn } = effect;
      switch (effect.type) {
        case 'prepare':
          return void prepare(turn, dispatch);
        case 'set-consent':
          return engineOf(turn)?.setConsent?.(effect.answer);
        case 'download':
          return void download(turn, dispatch);
        case 'listen':
          return listen(effect, dispatch);
        case 'finish':
          return open.get(turn)?.session?.stop();
      }
    },
  };
}

function needOf(
  availability: Exclude<EngineAvailability, { kind: 'unavailable' }>,
  engine: RecognitionEngine | null,
): EngineNeed {
  switch (availability.kind) {
    case 'available':
      return { kind: 'nothing' };
    case 'needs-consent':
      return { kind: 'consent', recipient: engine?.voiceGoes.kind === 'sent-to' ? engine.voiceGoes.recipient : '' };
    case 'downloadable':
      return { kind: 'download', bytes: availability.bytes };
  }
}

function understand(
  { turn, expect }: Pick<Listen, 'turn' | 'expect'>,
  { transcripts, certainty }: Extract<ListenOutcome, { kind: 'heard' }>,
  config: Omit<AmountEntryOptions['config'], 'language'> & { readonly language: HearingLanguage },
): AmountEntryEvent {
  switch (expect) {
    case 'amount':
    case 'digits': {
      const result = inDoubt(hearAmount(transcripts, config), certainty);
      const { language } = config;
      return {
        type: 'heard',
        turn,
        result,
        style: styleOf(result, language),
        refusingWord: refusingWord(result, language),
      };
    }
    case 'answer':
      return { type: 'answered', turn, answer: hearAnswer(transcripts, config.language), named: null };
    case 'choice': {
      const heard = inDoubt(hearAmount(transcripts, config), certainty);
      const style = styleOf(heard, config.language);
      return { type: 'answered', turn, ...hearChoice(transcripts, config), heard, style };
    }
  }
}

/** An exact amount that the engine may have heard wrongly is asked about. */
function inDoubt(result: HeardAmount, certainty: 'doubtful' | undefined): HeardAmount {
  if (result.kind !== 'amount' || !certainty) return result;
  const { heard, money } = result;
  return { kind: 'ambiguous', reason: 'alternatives-disagree', heard, candidates: [money] };
}

/** The language with the words that hear, which are loaded by the time that a payer can talk. */
function hearingLanguage(language: AmountEntryOptions['config']['language']): HearingLanguage | null {
  if (canHear(language)) return language;
  const words = language.hearingWords?.get();
  return words ? { ...language, words } : null;
}
