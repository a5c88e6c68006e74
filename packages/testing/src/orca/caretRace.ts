/**
 * Orca loads this file at its start (`orca-customizations.py`). It decides a race in Orca 48.1.
 *
 * When a text field gets the focus, Chromium sends "caret moved" before "focused". Orca handles the focus first if both
 * have arrived, and names the field. If only the caret's move has arrived, Orca moves its own place to the field without a
 * word, and says nothing when the focus comes (`on_caret_moved` in `scripts/web/script.py`). One of about 400 Tabs to a
 * text field was silent (two cores, 26 November 2026).
 *
 * Here a caret that moves in a field with the focus does what the focus does, so the field is named in either order. Other
 * versions of Orca may lack these names, and then run unchanged.
 */
export const orcaCustomizations = `
try:
    from orca import focus_manager
    from orca.ax_object import AXObject
    from orca.ax_utilities import AXUtilities
    from orca.scripts.toolkits.Chromium.script import Script

    handle_caret_moved = Script.on_caret_moved

    def on_caret_moved(self, event):
        field = event.source
        manager = focus_manager.get_manager()
        if field != manager.get_locus_of_focus() and self.utilities.inDocumentContent(field):
            AXObject.clear_cache(field, False, "A caret may come before its focus.")
            if AXUtilities.is_editable(field) and AXUtilities.is_focused(field):
                manager.set_locus_of_focus(event, field)
        handle_caret_moved(self, event)

    Script.on_caret_moved = on_caret_moved
except (ImportError, AttributeError):
    pass
`;
