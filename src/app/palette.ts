import type { NodeKind } from '../model/kinds.ts'
import type { Theme } from './state/state.ts'

/** The colours of one theme, all `#rrggbb`. Text colours reach 4.5 : 1 on `paper`, in the themes of a talk (projector, dark) 7 : 1. */
export interface Palette {
  readonly paper: string
  /** Panels and cards. */
  readonly leaf: string
  readonly ink: string
  /** Quiet text that must still be read. */
  readonly muted: string
  /** Hairlines and lines of the stage at rest. */
  readonly line: string
  /** Goals vermilion 朱, mechanisms indigo 靛, principles ochre 赭, actors pine 松, sections ink 墨. */
  readonly kinds: Readonly<Record<NodeKind, string>>
  /** Backgrounds of the marked words: the two ends of a relation and its cue. */
  readonly marks: Readonly<Record<'from' | 'cue' | 'to', string>>
  /** Focus rings and what is chosen. */
  readonly accent: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#faf8f3',
    leaf: '#fffefb',
    ink: '#23211d',
    muted: '#676157',
    line: '#c9c2b4',
    kinds: {
      goal: '#b3301c',
      mechanism: '#2a4b91',
      principle: '#855a00',
      actor: '#1f6a4d',
      section: '#3a3732',
    },
    marks: { from: '#dbe4f7', cue: '#f6e6b4', to: '#f8dcd5' },
    accent: '#b3301c',
  },
  dark: {
    paper: '#191816',
    leaf: '#211f1c',
    ink: '#ece7dc',
    muted: '#aca597',
    line: '#4a463f',
    kinds: {
      goal: '#f08a73',
      mechanism: '#98b3f2',
      principle: '#dcae55',
      actor: '#77c7a4',
      section: '#d5cfc2',
    },
    marks: { from: '#2c3c63', cue: '#54461a', to: '#5e2f25' },
    accent: '#f08a73',
  },
  projector: {
    paper: '#ffffff',
    leaf: '#ffffff',
    ink: '#000000',
    muted: '#45413a',
    line: '#8f8b82',
    kinds: {
      goal: '#9e1a08',
      mechanism: '#12357f',
      principle: '#5f3f00',
      actor: '#0b4a33',
      section: '#1a1a1a',
    },
    marks: { from: '#cddcf9', cue: '#fbe58f', to: '#fbcdc3' },
    accent: '#9e1a08',
  },
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)

/** `share` (0 to 1) of `a` and the rest of `b`, both `#rrggbb`: how dimmed items fade into the paper without transparency. */
export function mix(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(channel(a, at) * share + channel(b, at) * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
