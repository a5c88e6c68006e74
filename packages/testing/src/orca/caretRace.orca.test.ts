import { execFileSync } from 'node:child_process';
import { findMissingForOrca } from '@payaloud/testing/orca';
import { describe, expect, it } from 'vitest';
import { orcaCustomizations } from './caretRace';

/** Runs the customization with Orca's own modules, whose answers about the field are given. Prints what is called. */
const caretMovesIn = (field: { editable: boolean; focused: boolean; isOrcasPlace: boolean }) => `
from types import SimpleNamespace
from orca import focus_manager
from orca.ax_object import AXObject
from orca.ax_utilities import AXUtilities
from orca.scripts.toolkits.Chromium.script import Script

Script.on_caret_moved = lambda self, event: print("handles the caret")
${orcaCustomizations}
focus_manager.get_manager = lambda: SimpleNamespace(
    get_locus_of_focus=lambda: "field" if ${field.isOrcasPlace ? 1 : 0} else "button",
    set_locus_of_focus=lambda event, obj: print("moves to the " + obj))
AXObject.clear_cache = lambda *args: None
AXUtilities.is_editable = lambda obj: ${field.editable ? 1 : 0}
AXUtilities.is_focused = lambda obj: ${field.focused ? 1 : 0}
script = SimpleNamespace(utilities=SimpleNamespace(inDocumentContent=lambda obj: True))
Script.on_caret_moved(script, SimpleNamespace(source="field"))
`;

describe.skipIf(findMissingForOrca().message !== '')('a caret that moves before its focus is handled', () => {
  it.each([
    ['names a field with the focus', { editable: true, focused: true, isOrcasPlace: false }, ['moves to the field']],
    ['names no field that has its place', { editable: true, focused: true, isOrcasPlace: true }, []],
    ['names no field without the focus', { editable: true, focused: false, isOrcasPlace: false }, []],
    ['names no text that is read', { editable: false, focused: true, isOrcasPlace: false }, []],
  ])('%s', (_, field, moves) => {
    const printed = execFileSync('/usr/bin/python3', ['-c', caretMovesIn(field)], {
      encoding: 'utf8',
      // Orca warns that there is no display.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(printed.trim().split('\n')).toEqual([...moves, 'handles the caret']);
  });
});
