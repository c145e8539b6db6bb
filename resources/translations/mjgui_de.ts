<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>mjgui</name>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>This list was submitted. Change it, or fold it up to submit the prompt.</source>
        <translation>Diese Liste wurde abgesendet. Ändern Sie sie, oder klappen Sie sie ein, um den Prompt abzusenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Nothing more was submitted</source>
        <translation>Nichts weiter wurde abgesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: its batch was stopped</source>
        <translation>Nicht gesendet: Der Stapel wurde gestoppt</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Nothing was submitted; submit the rest if you still want it.</source>
        <translation>Nichts wurde abgesendet; senden Sie den Rest ab, wenn Sie ihn noch wollen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were taken back, at no cost.</source>
        <extracomment>For one: {n} of {all} was taken back, at no cost.</extracomment>
        <translation>
            <numerusform>{n} von {all} wurde kostenlos zurückgenommen.</numerusform>
            <numerusform>{n} von {all} wurden kostenlos zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} on their way go on.</source>
        <extracomment>For one: One on its way goes on.</extracomment>
        <translation>
            <numerusform>Einer ist schon unterwegs und läuft weiter.</numerusform>
            <numerusform>{n} sind schon unterwegs und laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The batch is stopped</source>
        <translation>Der Stapel ist gestoppt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were waiting when mjgui was closed; nothing was charged for them.</source>
        <extracomment>For one: {n} of {all} was waiting when mjgui was closed; nothing was charged for them.</extracomment>
        <translation>
            <numerusform>{n} von {all} wartete noch, als mjgui geschlossen wurde; dafür wurde nichts berechnet.</numerusform>
            <numerusform>{n} von {all} warteten noch, als mjgui geschlossen wurde; dafür wurde nichts berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>A batch was not sent whole</source>
        <translation>Ein Stapel wurde nicht vollständig gesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: held back with its batch</source>
        <translation>Nicht gesendet: mit dem Stapel zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Another of the batch was refused: {error}</source>
        <translation>Ein anderer Auftrag des Stapels wurde abgelehnt: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were not sent, at no cost.</source>
        <extracomment>For one: {n} of {all} was not sent, at no cost.</extracomment>
        <translation>
            <numerusform>{n} von {all} wurde nicht gesendet, ohne Kosten.</numerusform>
            <numerusform>{n} von {all} wurden nicht gesendet, ohne Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The rest of the batch is held back</source>
        <translation>Der Rest des Stapels wird zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its mask came by URL, and blending in needs areas that were drawn.</source>
        <translation>Die Maske kam per URL, Einpassen braucht aber gezeichnete Bereiche.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>It has no areas, so there is nothing to keep the original outside of.</source>
        <translation>Es gibt keine Bereiche, außerhalb derer das Original bleiben könnte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its original is lost, so there is nothing to keep.</source>
        <translation>Das Original ist verloren, es gibt also nichts zu bewahren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste area</source>
        <translation>Bereich einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste areas</source>
        <translation>Bereiche einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate area</source>
        <translation>Bereich duplizieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate areas</source>
        <translation>Bereiche duplizieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut area</source>
        <translation>Bereich ausschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut areas</source>
        <translation>Bereiche ausschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Edit is shown, as what was compared is no longer in the data folder</source>
        <translation>„Bearbeiten“ wird gezeigt, denn das Verglichene ist nicht mehr im Datenordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not sent: mjgui was closed before its turn came</source>
        <translation>Nicht gesendet: mjgui wurde vorher geschlossen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Nothing was submitted; submit it again if you still want it.</source>
        <translation>Nichts wurde abgesendet; senden Sie erneut ab, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not followed yet: its gateway needs the API key</source>
        <translation>Noch nicht verfolgt: Das Gateway braucht den API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Enter the key in the settings; the job is then taken up by itself.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein; der Auftrag wird dann von selbst wieder aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs at work cannot be deleted</source>
        <extracomment>For one: {n} job at work cannot be deleted</extracomment>
        <translation>
            <numerusform>{n} laufender Auftrag kann nicht gelöscht werden</numerusform>
            <numerusform>{n} laufende Aufträge können nicht gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Stop waiting for it first.</source>
        <translation>Wählen Sie dafür zuerst „Nicht länger warten“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs are back</source>
        <extracomment>For one: {n} job is back</extracomment>
        <translation>
            <numerusform>{n} Auftrag ist wieder da</numerusform>
            <numerusform>{n} Aufträge sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} entries are back</source>
        <extracomment>For one: {n} entry is back</extracomment>
        <translation>
            <numerusform>{n} Eintrag ist wieder da</numerusform>
            <numerusform>{n} Einträge sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>They can be brought back until mjgui is closed, also by Edit, Undo delete.</source>
        <extracomment>For one: It can be brought back until mjgui is closed, also by Edit, Undo delete.</extracomment>
        <translation>
            <numerusform>Bis mjgui geschlossen wird, lässt er sich wiederherstellen, auch mit „Bearbeiten“, „Löschen rückgängig machen“.</numerusform>
            <numerusform>Bis mjgui geschlossen wird, lassen sie sich wiederherstellen, auch mit „Bearbeiten“, „Löschen rückgängig machen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs at work stay: stop waiting for them first.</source>
        <extracomment>For one: {n} job at work stays: stop waiting for it first.</extracomment>
        <translation>
            <numerusform>{n} laufender Auftrag bleibt: Wählen Sie dafür zuerst „Nicht länger warten“.</numerusform>
            <numerusform>{n} laufende Aufträge bleiben: Wählen Sie dafür zuerst „Nicht länger warten“.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{size} are free again</source>
        <translation>{size} sind wieder frei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs</source>
        <extracomment>For one: Deleted {n} job</extracomment>
        <translation>
            <numerusform>{n} Auftrag gelöscht</numerusform>
            <numerusform>{n} Aufträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries</source>
        <extracomment>For one: Deleted {n} entry</extracomment>
        <translation>
            <numerusform>{n} Eintrag gelöscht</numerusform>
            <numerusform>{n} Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs, {size}</source>
        <extracomment>For one: Deleted {n} job, {size}</extracomment>
        <translation>
            <numerusform>{n} Auftrag gelöscht, {size}</numerusform>
            <numerusform>{n} Aufträge gelöscht, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries, {size}</source>
        <extracomment>For one: Deleted {n} entry, {size}</extracomment>
        <translation>
            <numerusform>{n} Eintrag gelöscht, {size}</numerusform>
            <numerusform>{n} Einträge gelöscht, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/desktop_bus.py"/>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Draw polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete vertex</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete vertices</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete area</source>
        <translation>Bereich löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete areas</source>
        <translation>Bereiche löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Add vertex</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Begin polygon</source>
        <translation>Polygon beginnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Remove vertex</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Cancel polygon</source>
        <translation>Polygon verwerfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Import mask</source>
        <translation>Maske importieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>In {folder}.</source>
        <translation>In {folder}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Import stopped</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>The mask is as it was.</source>
        <translation>Die Maske ist, wie sie war.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Imported {n} areas</source>
        <extracomment>For one: Imported {n} area</extracomment>
        <translation>
            <numerusform>{n} Bereich importiert</numerusform>
            <numerusform>{n} Bereiche importiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}.</source>
        <translation>Aus {name}; die {width} × {height} Pixel werden auf die {new_width} × {new_height} des Bildes gestreckt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}.</source>
        <translation>Aus {name}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>{percent} % of the picture is white, which is repainted. Where black was meant, invert the mask.</source>
        <translation>{percent} % des Bildes sind weiß und werden neu generiert. Wenn Schwarz gemeint war, invertieren Sie die Maske.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Some entries of the journal are damaged and have been left out</source>
        <translation>Einige Einträge des Journals sind beschädigt und wurden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Tasks that are missing can be loaded by their ids.</source>
        <translation>Fehlende Tasks lassen sich über ihre IDs laden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <location filename="../../mjgui/core/thumbnails.py"/>
        <source>The image is no longer in the data folder</source>
        <translation>Das Bild ist nicht mehr im Datenordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Click it to get it from the gateway again.</source>
        <translation>Klicken Sie darauf, um es wieder vom Gateway zu holen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Load a generation first.</source>
        <translation>Laden Sie zuerst eine Generierung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Choose one of the four images.</source>
        <translation>Wählen Sie eines der vier Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Enter your API key in the settings.</source>
        <translation>Geben Sie Ihren API-Schlüssel in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>What was drawn last is still being put into the mask.</source>
        <translation>Das zuletzt Gezeichnete wird noch in die Maske übernommen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>The mask is still being checked.</source>
        <translation>Die Maske wird noch geprüft.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Finish the polygon in hand with Enter, or give it up with Esc.</source>
        <translation>Beenden Sie das angefangene Polygon mit der Eingabetaste, oder verwerfen Sie es mit Esc.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Draw at least one area to repaint.</source>
        <translation>Zeichnen Sie mindestens einen zu ändernden Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain has given the API key</source>
        <translation>Der Schlüsselbund hat den API-Schlüssel herausgegeben</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain no longer holds the API key</source>
        <translation>Der Schlüsselbund enthält den API-Schlüssel nicht mehr</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Enter it in the settings.</source>
        <translation>Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is in the keychain</source>
        <translation>Der API-Schlüssel ist im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is kept for this session only</source>
        <translation>Der API-Schlüssel gilt nur für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>This system has no keychain that mjgui can use.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den mjgui nutzen kann.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Look for a window that asks to unlock it. Practice works meanwhile.</source>
        <translation>Vielleicht bittet ein Fenster darum, ihn zu entsperren. Die Übung funktioniert inzwischen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Begin another mask</source>
        <translation>Neue Maske beginnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Use the mask of a job</source>
        <translation>Maske eines Auftrags verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>To {name} in {folder}.</source>
        <translation>Als {name} in {folder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported {n} entries</source>
        <extracomment>For one: Exported {n} entry</extracomment>
        <translation>
            <numerusform>{n} Eintrag exportiert</numerusform>
            <numerusform>{n} Einträge exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported the picture of the costs</source>
        <translation>Bild der Kosten exportiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>The data folder is {size} over its limit</source>
        <translation>Der Datenordner liegt {size} über seiner Obergrenze</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>What is left has a star, is in use, or was not saved yet, so it stays. Save results, take stars away, delete entries, or raise the limit.</source>
        <translation>Was übrig ist, hat einen Stern, wird gerade benutzt oder wurde noch nicht gespeichert und bleibt deshalb. Speichern Sie Ergebnisse, entfernen Sie Sterne, löschen Sie Einträge, oder erhöhen Sie die Obergrenze.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{n} older images went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</source>
        <extracomment>For one: {n} older image went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</extracomment>
        <translation>
            <numerusform>{n} älteres Bild wurde entfernt. Einträge und Vorschaubilder bleiben; beim Öffnen wird das Bild wieder vom Gateway geholt.</numerusform>
            <numerusform>{n} ältere Bilder wurden entfernt. Einträge und Vorschaubilder bleiben; beim Öffnen wird ein Bild wieder vom Gateway geholt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped before it was sent</source>
        <translation>Vor dem Senden gestoppt</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <source>Nothing was submitted.</source>
        <translation>Nichts wurde abgesendet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job_news.py"/>
        <source>The result is gone from the data folder, and the gateway does not give it again</source>
        <translation>Das Ergebnis ist nicht mehr im Datenordner, und das Gateway gibt es nicht noch einmal heraus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/job_news.py"/>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} results have arrived</source>
        <extracomment>For one: A result has arrived</extracomment>
        <translation>
            <numerusform>Ein Ergebnis ist da</numerusform>
            <numerusform>{n} Ergebnisse sind da</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/keeping.py"/>
        <source>Nothing was submitted: {why}</source>
        <translation>Nichts wurde abgesendet: {why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>Asking the gateway …</source>
        <translation>Gateway wird gefragt …</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>Stopped before the gateway had answered. The key is kept.</source>
        <translation>Gestoppt, bevor das Gateway geantwortet hat. Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The gateway takes this key.</source>
        <translation>Das Gateway nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The key is kept.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The gateway says: {words}</source>
        <translation>Das Gateway meldet: {words}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as {ending}</source>
        <translation>Ebenen können nicht als {ending} gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as a file without ending</source>
        <translation>Ebenen können nicht als Datei ohne Endung gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Let the name end in {ending}.</source>
        <translation>Geben Sie dem Namen die Endung {ending}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Composite</source>
        <translation>Zusammengesetztes Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layer {number} of {total}: {name}</source>
        <translation>Ebene {number} von {total}: {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Original, image {number}</source>
        <translation>Original, Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}</source>
        <translation>Ergebnis {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Asking for the task…</source>
        <translation>Task wird abgefragt…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Opening files…</source>
        <translation>Dateien werden geöffnet…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Getting the images…</source>
        <translation>Bilder werden geholt…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Reconnecting: {why}</source>
        <translation>Verbindet erneut: {why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>the task was completed without any image</source>
        <translation>der Task wurde ohne ein Bild abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: waiting</source>
        <translation>Der Task läuft noch: wartet</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: {percent}%</source>
        <translation>Der Task läuft noch: {percent} %</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Finding outlines in {size} MB…</source>
        <translation>Umrisse in {size} MB werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>No area is drawn, so there is no mask to save</source>
        <translation>Kein Bereich ist gezeichnet, es gibt also keine Maske zu speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as {ending}</source>
        <translation>Masken können nicht als {ending} gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as a file without ending</source>
        <translation>Masken können nicht als Datei ohne Endung gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Let the name end in .png or .json.</source>
        <translation>Geben Sie dem Namen die Endung .png oder .json.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>No preview: {why}</source>
        <translation>Keine Vorschau: {why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: nothing in it is white, so nothing would be repainted.</source>
        <translation>Vorschau: Nichts ist weiß, es würde also nichts neu generiert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: under 1 % white</source>
        <translation>Vorschau: weniger als 1 % weiß</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white, so all of the image would be repainted</source>
        <translation>Vorschau: {percent} % weiß, das ganze Bild würde also neu generiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white</source>
        <translation>Vorschau: {percent} % weiß</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>{preview}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}</source>
        <translation>{preview}; die {width} × {height} Pixel werden auf die {new_width} × {new_height} des Bildes gestreckt</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask is empty. Draw an area first.</source>
        <translation>Die Maske ist leer. Zeichnen Sie zuerst einen Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step} is still at work</source>
        <translation>„{step}“ läuft noch</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>Wait for it, or cancel it.</source>
        <translation>Warten Sie ab, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: nothing to do</source>
        <translation>{step}: nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: not done</source>
        <translation>{step}: nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask was changed while it was being computed. Do it again.</source>
        <translation>Die Maske wurde während der Berechnung geändert. Wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The gateway says: “{text}”.</source>
        <translation>Das Gateway meldet: „{text}“.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>As to cost: {charge}.</source>
        <translation>Zu den Kosten: {charge}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Image {number}: {problem}</source>
        <translation>Bild {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Not submitted yet</source>
        <translation>Noch nicht abgesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Already on its way</source>
        <translation>Bereits unterwegs</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The same mask and prompt are being worked on; see the jobs.</source>
        <translation>An derselben Maske mit demselben Prompt wird gearbeitet; siehe Aufträge.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>{n} of {all} images could not be fetched</source>
        <extracomment>For one: {n} of {all} images could not be fetched</extracomment>
        <translation>
            <numerusform>{n} von {all} Bildern konnte nicht geholt werden</numerusform>
            <numerusform>{n} von {all} Bildern konnten nicht geholt werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>{error}. The others are there; click the empty place to try again.</source>
        <translation>{error}. Die anderen sind da; klicken Sie auf den leeren Platz, um es erneut zu versuchen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>No progress for {n} minutes</source>
        <extracomment>For one: No progress for {n} minute</extracomment>
        <translation>
            <numerusform>Seit {n} Minute kein Fortschritt</numerusform>
            <numerusform>Seit {n} Minuten kein Fortschritt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>mjgui goes on looking, for only the gateway ends a task. You can stop waiting, and take the job up again later.</source>
        <translation>mjgui fragt weiter nach, denn nur das Gateway beendet einen Task. Sie können mit „Nicht länger warten“ aufhören und den Auftrag später wieder aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copy mask from another image</source>
        <translation>Maske aus anderem Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Undo there brings its own mask back.</source>
        <translation>Rückgängig bringt dort die eigene Maske zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copied {n} areas to image {number}</source>
        <extracomment>For one: Copied {n} area to image {number}</extracomment>
        <translation>
            <numerusform>{n} Bereich in Bild {number} kopiert</numerusform>
            <numerusform>{n} Bereiche in Bild {number} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} jobs have failed</source>
        <extracomment>For one: A job has failed</extracomment>
        <translation>
            <numerusform>Ein Auftrag ist fehlgeschlagen</numerusform>
            <numerusform>{n} Aufträge sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{arrived}, {failed}</source>
        <extracomment>as &quot;2 results have arrived, a job has failed&quot;; two sentences if it helps.</extracomment>
        <translation>{arrived}. {failed}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Line {number}: {problem}</source>
        <translation>Zeile {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Write at least one prompt in the list, each on a line of its own.</source>
        <translation>Schreiben Sie mindestens einen Prompt in die Liste, jeden in eine eigene Zeile.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>The list has {n} prompts: at most {most} are submitted at once.</source>
        <extracomment>For one: The list has {n} prompt: at most {most} are submitted at once.</extracomment>
        <translation>
            <numerusform>Die Liste hat {n} Prompt: Höchstens {most} werden auf einmal abgesendet.</numerusform>
            <numerusform>Die Liste hat {n} Prompts: Höchstens {most} werden auf einmal abgesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompts.py"/>
        <source>{n} favourites are as many as are kept</source>
        <extracomment>For one: {n} favourite is as many as are kept</extracomment>
        <translation>
            <numerusform>Mehr als {n} Favorit wird nicht aufbewahrt</numerusform>
            <numerusform>Mehr als {n} Favoriten werden nicht aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompts.py"/>
        <source>Take the star off one that you no longer need, then star this one.</source>
        <translation>Nehmen Sie einem den Stern, den Sie nicht mehr brauchen, und versehen Sie dann diesen damit.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/review.py"/>
        <source>Area {number}: {problem}</source>
        <translation>Bereich {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {n} pictures</source>
        <extracomment>For one: Saved {n} picture</extracomment>
        <translation>
            <numerusform>{n} Bild gespeichert</numerusform>
            <numerusform>{n} Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving stopped</source>
        <translation>Speichern abgebrochen</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>{n} pictures were saved before, in {folder}.</source>
        <extracomment>For one: {n} picture was saved before, in {folder}.</extracomment>
        <translation>
            <numerusform>{n} Bild wurde zuvor gespeichert, in {folder}.</numerusform>
            <numerusform>{n} Bilder wurden zuvor gespeichert, in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} does not say which task made it</source>
        <translation>{name} sagt nicht, aus welchem Task es stammt</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>mjgui has not saved it, or what it said was taken out. With its task id it can be opened as an image.</source>
        <translation>mjgui hat es nicht gespeichert, oder die Angaben wurden entfernt. Mit der Task-ID lässt es sich als Bild öffnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is task {task}.</source>
        <translation>Es ist Task {task}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is image {number} of task {task}.</source>
        <translation>Es ist Bild {number} aus Task {task}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Going on from {name}</source>
        <translation>Weiterarbeiten mit {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} was saved by mjgui</source>
        <translation>{name} wurde von mjgui gespeichert</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The gateway that is used now is asked for it.</source>
        <translation>Das jetzt benutzte Gateway wird danach gefragt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Use the mask of a picture</source>
        <translation>Maske eines Bildes verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The mask that {name} was made with.</source>
        <translation>Die Maske, mit der {name} entstand.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>JPEG knows no transparency: what was transparent is white.</source>
        <translation>JPEG kennt keine Transparenz: Was durchsichtig war, ist weiß.</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>{name} ({number} of {count})</source>
        <translation>{name} ({number} von {count})</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Original · image {number}</source>
        <translation>Original · Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}, blended</source>
        <translation>Ergebnis {number}, eingepasst</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>no prompt</source>
        <translation>ohne Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>nothing was charged</source>
        <translation>nichts wurde berechnet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>it may have been accepted and charged</source>
        <translation>der Auftrag wurde vielleicht angenommen und berechnet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>whether it was charged is up to the gateway</source>
        <translation>ob etwas berechnet wurde, entscheidet das Gateway</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the task id</source>
        <translation>Dem Gateway fehlt die Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Load the generation again, then submit.</source>
        <translation>Laden Sie die Generierung erneut, und senden Sie dann ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the image number</source>
        <translation>Dem Gateway fehlt die Bildnummer</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take this image number</source>
        <translation>Das Gateway nimmt diese Bildnummer nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Choose one of the four images of the generation.</source>
        <translation>Wählen Sie eines der vier Bilder der Generierung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the length of the remix prompt</source>
        <translation>Das Gateway nimmt die Länge des Remix-Prompts nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Shorten it to at most 8192 characters, or leave it empty.</source>
        <translation>Kürzen Sie ihn auf höchstens 8192 Zeichen, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the mask</source>
        <translation>Dem Gateway fehlt die Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Draw at least one area, or give a mask URL.</source>
        <translation>Zeichnen Sie mindestens einen Bereich, oder geben Sie eine Masken-URL an.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the mask</source>
        <translation>Das Gateway nimmt die Maske nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify or redraw the areas; check the mask URL if you gave one.</source>
        <translation>Vereinfachen Sie die Bereiche, oder zeichnen Sie sie neu; prüfen Sie die Masken-URL, falls angegeben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the callback address</source>
        <translation>Das Gateway nimmt die Callback-Adresse nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Enter a full public http or https address, or leave it empty.</source>
        <translation>Geben Sie eine vollständige öffentliche http- oder https-Adresse ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The generation failed</source>
        <translation>Die Generierung ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Submit again, perhaps with another prompt or a larger area.</source>
        <translation>Senden Sie erneut ab, vielleicht mit anderem Prompt oder größerem Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway&apos;s service is unavailable</source>
        <translation>Der Dienst des Gateways ist nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway has trouble of its own</source>
        <translation>Das Gateway hat selbst Probleme</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not understand the request</source>
        <translation>Das Gateway versteht die Anfrage nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it objects to, change that, and submit again.</source>
        <translation>Sehen Sie in den Details nach, woran es sich stört, ändern Sie das, und senden Sie erneut ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The API key is missing or wrong</source>
        <translation>Der API-Schlüssel fehlt oder ist falsch</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Open the settings and enter the key again.</source>
        <translation>Öffnen Sie die Einstellungen, und geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Out of credit</source>
        <translation>Guthaben aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Top up the account at the vendor, then submit again.</source>
        <translation>Laden Sie das Guthaben beim Anbieter auf, und senden Sie dann erneut ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Not allowed: no balance or no permission</source>
        <translation>Nicht erlaubt: kein Guthaben oder keine Berechtigung</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the account&apos;s balance and whether it may use midjourney_inpaint.</source>
        <translation>Prüfen Sie das Guthaben des Kontos, und ob es midjourney_inpaint nutzen darf.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this task</source>
        <translation>Das Gateway kennt diesen Task nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the task id, and that it belongs to this gateway and account.</source>
        <translation>Prüfen Sie die Task-ID, und ob sie zu diesem Gateway und Konto gehört.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this call</source>
        <translation>Das Gateway kennt diesen Aufruf nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the gateway&apos;s address in the settings: another service may answer there.</source>
        <translation>Prüfen Sie die Adresse des Gateways in den Einstellungen: Vielleicht antwortet dort ein anderer Dienst.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway waited too long for the request</source>
        <translation>Das Gateway hat zu lange auf die Anfrage gewartet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sees a conflict</source>
        <translation>Das Gateway meldet einen Konflikt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Perhaps the same submission is at work already: look at the jobs.</source>
        <translation>Vielleicht läuft derselbe Auftrag schon: Sehen Sie bei den Aufträgen nach.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The task is no longer at the gateway</source>
        <translation>Der Task ist nicht mehr auf dem Gateway</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Gateways keep tasks for a limited time. Load another generation.</source>
        <translation>Gateways bewahren Tasks nur eine Zeit lang auf. Laden Sie eine andere Generierung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The mask is too large for the gateway</source>
        <translation>Die Maske ist zu groß für das Gateway</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify the areas or draw fewer vertices.</source>
        <translation>Vereinfachen Sie die Bereiche, oder zeichnen Sie weniger Punkte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take requests of this form</source>
        <translation>Das Gateway nimmt Anfragen dieser Form nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take a value</source>
        <translation>Das Gateway nimmt einen Wert nicht an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for which one it is.</source>
        <translation>Welcher es ist, steht in den Details.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway takes nothing yet</source>
        <translation>Das Gateway nimmt noch nichts an</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway asks to slow down (rate limit)</source>
        <translation>Das Gateway bittet um langsamere Anfragen (Rate-Limit)</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It took nothing, several times in a row. Wait a few minutes, then submit again.</source>
        <translation>Es hat mehrmals nacheinander nichts angenommen. Warten Sie ein paar Minuten, und senden Sie dann erneut ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes; if it goes on, tell the vendor.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut; wenn es anhält, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway cannot do this</source>
        <translation>Das Gateway kann das nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it did not answer. Try again in a few minutes.</source>
        <translation>Die Server dahinter haben nicht geantwortet. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It is overloaded or under repair. Try again in a few minutes.</source>
        <translation>Es ist überlastet oder wird gewartet. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it took too long. Try again in a few minutes.</source>
        <translation>Die Server dahinter haben zu lange gebraucht. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sends elsewhere</source>
        <translation>Das Gateway leitet woandershin weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>mjgui does not follow with your key. Check the gateway&apos;s address in the settings.</source>
        <translation>mjgui folgt nicht mit Ihrem Schlüssel. Prüfen Sie die Adresse des Gateways in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway refused the request</source>
        <translation>Das Gateway hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it says.</source>
        <translation>Was es dazu meldet, steht in den Details.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>MidJourney&apos;s moderation refused it</source>
        <translation>Die Moderation von MidJourney hat es abgelehnt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Change the words of the prompt, or the area, and submit again.</source>
        <translation>Ändern Sie die Worte des Prompts oder den Bereich, und senden Sie erneut ab.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <source>{size} TB</source>
        <translation>{size} TB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{n} bytes</source>
        <extracomment>For one: {n} byte</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is no image.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Invert mask</source>
        <translation>Maske invertieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No two areas overlap or share an edge.</source>
        <translation>Keine zwei Bereiche überlappen sich oder haben eine gemeinsame Kante.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Merge areas</source>
        <translation>Bereiche vereinen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No area has a hole.</source>
        <translation>Kein Bereich hat ein Loch.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing reaches beyond the image.</source>
        <translation>Nichts ragt über das Bild hinaus.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip mask to the image</source>
        <translation>Maske auf das Bild zuschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip area to the image</source>
        <translation>Bereich auf das Bild zuschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip areas to the image</source>
        <translation>Bereiche auf das Bild zuschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is nothing to flip.</source>
        <translation>Es gibt nichts zu spiegeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask left and right</source>
        <translation>Maske horizontal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area left and right</source>
        <translation>Bereich horizontal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas left and right</source>
        <translation>Bereiche horizontal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask top and bottom</source>
        <translation>Maske vertikal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area top and bottom</source>
        <translation>Bereich vertikal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas top and bottom</source>
        <translation>Bereiche vertikal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing needs repair.</source>
        <translation>Nichts muss repariert werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair mask</source>
        <translation>Maske reparieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair area</source>
        <translation>Bereich reparieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair areas</source>
        <translation>Bereiche reparieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Everything is tidy.</source>
        <translation>Alles ist aufgeräumt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up mask</source>
        <translation>Maske aufräumen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up area</source>
        <translation>Bereich aufräumen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up areas</source>
        <translation>Bereiche aufräumen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>Copy areas in mjgui, or JSON as it imports it: {&quot;areas&quot;: […]} or a labelme file.</source>
        <translation>Kopieren Sie Bereiche in mjgui, oder JSON, wie mjgui es importiert: {&quot;areas&quot;: […]} oder eine labelme-Datei.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>It is no mask of mjgui</source>
        <translation>Das ist keine Maske von mjgui</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>A frame or a ring is too small</source>
        <translation>Ein Rahmen oder ein Ring ist zu klein</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds an empty mask</source>
        <translation>Die Zwischenablage enthält eine leere Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds no mask</source>
        <translation>Die Zwischenablage enthält keine Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read.</source>
        <translation>Höchstens {areas} Bereiche mit {vertices} Punkten können gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard is too large</source>
        <translation>Die Maske in der Zwischenablage ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard cannot be read</source>
        <translation>Die Maske in der Zwischenablage kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export it with polygons as segmentation.</source>
        <translation>Exportieren Sie sie mit Polygonen als Segmentierung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file cannot be read</source>
        <translation>Die COCO-Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is empty: no picture in it has an outline</source>
        <translation>Die COCO-Datei ist leer: Kein Bild darin hat einen Umriss</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is about {n} pictures</source>
        <extracomment>For one: The COCO file is about {n} picture</extracomment>
        <translation>
            <numerusform>In der COCO-Datei geht es um {n} Bild</numerusform>
            <numerusform>In der COCO-Datei geht es um {n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export the one picture alone.</source>
        <translation>Exportieren Sie nur das eine Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file</source>
        <translation>Die COCO-Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Annotation {number} of the COCO file</source>
        <translation>Annotation {number} der COCO-Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>{name} is no polygon</source>
        <translation>{name} ist kein Polygon</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has an odd number of values</source>
        <translation>{name} hat eine ungerade Anzahl von Werten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Free some room: nothing can be saved until then.</source>
        <translation>Schaffen Sie Platz: Bis dahin kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal can only be read, not written</source>
        <translation>Das Journal kann nur gelesen, nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk reports a fault</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Check the disk, its cable, and its room.</source>
        <translation>Prüfen Sie den Datenträger, sein Kabel und den freien Platz.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal cannot be opened</source>
        <translation>Das Journal kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal may not be written to</source>
        <translation>In das Journal darf nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Another program holds the journal</source>
        <translation>Ein anderes Programm hält das Journal fest</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Start mjgui again: it keeps the damaged file and begins a new one.</source>
        <translation>Starten Sie mjgui neu: Die beschädigte Datei wird aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>Schließen Sie es, und starten Sie mjgui neu. Bis dahin wird hier nichts gespeichert, also kann nichts abgesendet werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Free some room, and start mjgui again: what was drawn and made comes back then. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>Schaffen Sie Platz, und starten Sie mjgui neu: Was gezeichnet und erstellt wurde, ist dann wieder da. Bis dahin wird hier nichts gespeichert, also kann nichts abgesendet werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal has been deleted or moved away</source>
        <translation>Das Journal wurde gelöscht oder verschoben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Put the data folder back, or start mjgui again: it begins a new one.</source>
        <translation>Legen Sie den Datenordner zurück, oder starten Sie mjgui neu: Dann wird ein neues begonnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged and cannot be set aside</source>
        <translation>Das Journal ist beschädigt und lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal was damaged, so a new one has been begun</source>
        <translation>Das Journal war beschädigt, deshalb wurde ein neues begonnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The old one is kept as {name} in the data folder. Tasks that were running can be loaded by their ids.</source>
        <translation>Das alte liegt als {name} im Datenordner. Tasks, die noch liefen, lassen sich über ihre IDs laden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is closed already</source>
        <translation>Das Journal ist bereits geschlossen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>A text cannot be saved</source>
        <translation>Ein Text kann nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/drafts.py"/>
        <location filename="../../mjgui/core/history.py"/>
        <location filename="../../mjgui/core/journal.py"/>
        <location filename="../../mjgui/core/records.py"/>
        <source>An entry of the journal is damaged</source>
        <translation>Ein Eintrag des Journals ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Pictures cannot be saved as {ending}</source>
        <translation>Bilder können nicht als {ending} gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The file name has no ending</source>
        <translation>Der Dateiname hat keine Endung</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Let the name end in .png, .jpg or .webp.</source>
        <translation>Geben Sie dem Namen die Endung .png, .jpg oder .webp.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The picture cannot be written as {format}</source>
        <translation>Das Bild kann nicht als {format} geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Save it in another format; PNG takes every picture.</source>
        <translation>Speichern Sie es in einem anderen Format; PNG nimmt jedes Bild auf.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the details and report them, please.</source>
        <translation>Bitte kopieren Sie die Details, und melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The mask cannot be sent</source>
        <translation>Die Maske kann nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Draw at least one area on the image.</source>
        <translation>Zeichnen Sie mindestens einen Bereich auf das Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The image is too long and narrow</source>
        <translation>Das Bild ist zu lang und schmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway takes frames of 500 to 4096 pixels a side, so an image may be at most 8.19 times as long as it is wide. Choose another image.</source>
        <translation>Das Gateway nimmt Rahmen von 500 bis 4096 Pixeln je Seite, ein Bild darf also höchstens 8,19-mal so lang wie breit sein. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The remix prompt cannot be sent</source>
        <translation>Der Remix-Prompt kann nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use 1 to 8192 characters, or leave it empty.</source>
        <translation>Verwenden Sie 1 bis 8192 Zeichen, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The address cannot be used</source>
        <translation>Die Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter a full address that begins with https:// or http://.</source>
        <translation>Geben Sie eine vollständige Adresse ein, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a task id</source>
        <translation>Das ist keine Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Paste the id alone, as the gateway gave it.</source>
        <translation>Fügen Sie nur die ID ein, wie das Gateway sie ausgegeben hat.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The API key has a character that no key has</source>
        <translation>Der API-Schlüssel enthält ein Zeichen, das in Schlüsseln nicht vorkommt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal von der Seite des Anbieters, und fügen Sie nur ihn ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter your API key in the settings, or choose practice there.</source>
        <translation>Geben Sie Ihren API-Schlüssel in den Einstellungen ein, oder wählen Sie dort die Übung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture cannot be used</source>
        <translation>Das Bild kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a PNG, JPEG or WebP file.</source>
        <translation>Verwenden Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a PNG, JPEG or WebP picture</source>
        <translation>Das ist kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is cut short or damaged</source>
        <translation>Das Bild ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Get the file again; this copy lacks a part.</source>
        <translation>Besorgen Sie die Datei noch einmal; dieser Kopie fehlt ein Teil.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is too large</source>
        <translation>Das Bild ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a picture of at most 100 megapixels.</source>
        <translation>Verwenden Sie ein Bild mit höchstens 100 Megapixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The file could not be read or written</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the folder exists, has room and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The settings could not be kept</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>They hold for this session; check the data folder.</source>
        <translation>Sie gelten für diese Sitzung; prüfen Sie den Datenordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal could not be read or written</source>
        <translation>Das Journal konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the data folder exists, has room and may be written to.</source>
        <translation>Prüfen Sie, ob der Datenordner existiert, Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Another mjgui uses the same data folder</source>
        <translation>Ein anderes mjgui benutzt denselben Datenordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Go on there, or close it and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>Arbeiten Sie dort weiter, oder schließen Sie es, und starten Sie mjgui neu. Bis dahin wird hier nichts gespeichert, also kann nichts abgesendet werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal was written by a newer mjgui</source>
        <translation>Das Journal wurde von einem neueren mjgui geschrieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Install the newer mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>Installieren Sie wieder das neuere mjgui. Bis dahin wird hier nichts gespeichert, also kann nichts abgesendet werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway could not be used</source>
        <translation>Das Gateway konnte nicht genutzt werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network; mjgui goes on as soon as it is back.</source>
        <translation>Prüfen Sie das Netzwerk; mjgui macht weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway cannot be reached</source>
        <translation>Das Gateway ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network, the proxy, and the gateway&apos;s address in the settings.</source>
        <translation>Prüfen Sie das Netzwerk, den Proxy und die Adresse des Gateways in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway did not answer in time</source>
        <translation>Das Gateway hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Gateways wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the address and the clock, and whether a proxy or a virus scanner intervenes.</source>
        <translation>Prüfen Sie die Adresse und die Uhr, und ob ein Proxy oder Virenscanner dazwischenliegt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>Die Antwort des Gateways ergibt keinen Sinn</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Perhaps a sign-in page of the network answered instead: open a web page to check. Otherwise check the gateway&apos;s address in the settings.</source>
        <translation>Vielleicht hat eine Anmeldeseite des Netzwerks geantwortet: Öffnen Sie zur Probe eine Webseite. Prüfen Sie sonst die Adresse des Gateways in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Outcome unknown: the answer to the submission was lost</source>
        <translation>Ausgang unbekannt: Die Antwort auf den Auftrag ging verloren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>It may have been accepted and charged. Look at your account first; submit again only if the task is not there.</source>
        <translation>Vielleicht wurde er angenommen und berechnet. Sehen Sie zuerst in Ihrem Konto nach; senden Sie nur erneut ab, wenn der Task dort fehlt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>An image could not be downloaded</source>
        <translation>Ein Bild konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Retry; the gateway keeps images for a limited time only.</source>
        <translation>Versuchen Sie es erneut; das Gateway bewahrt Bilder nur eine Zeit lang auf.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped waiting</source>
        <translation>Warten beendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway may still finish and charge it; take it up again from the jobs.</source>
        <translation>Das Gateway kann den Task noch abschließen und berechnen; nehmen Sie ihn bei den Aufträgen wieder auf.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>mjgui met a fault of its own</source>
        <translation>In mjgui ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Nothing drawn is lost. Copy the details and report them, please.</source>
        <translation>Nichts Gezeichnetes ist verloren. Bitte kopieren Sie die Details, und melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Free some room, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than the disk takes</source>
        <translation>Die Datei ist größer, als der Datenträger erlaubt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk can only be read, not written</source>
        <translation>Der Datenträger kann nur gelesen, nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Writing is not allowed here</source>
        <translation>Schreiben ist hier nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to. If the file is open in another program, close it there.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen. Wenn die Datei in einem anderen Programm offen ist, schließen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The folder does not exist</source>
        <translation>Der Ordner existiert nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Make the folder, or choose another one.</source>
        <translation>Legen Sie den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>There is a folder of this name</source>
        <translation>Es gibt einen Ordner mit diesem Namen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file does not exist</source>
        <translation>Die Datei existiert nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check whether it was moved, renamed or deleted.</source>
        <translation>Prüfen Sie, ob sie verschoben, umbenannt oder gelöscht wurde.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Reading the file is not allowed</source>
        <translation>Das Lesen der Datei ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Change its permissions, or copy it first.</source>
        <translation>Ändern Sie die Berechtigungen, oder kopieren Sie die Datei vorher.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file inside it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A part of the path is a file, not a folder</source>
        <translation>Ein Teil des Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name is too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name has a character that the disk does not take</source>
        <translation>Der Dateiname enthält ein Zeichen, das der Datenträger nicht annimmt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The link leads round in a circle</source>
        <translation>Die Verknüpfung führt im Kreis</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the disk and its cable, or use another one.</source>
        <translation>Prüfen Sie den Datenträger und sein Kabel, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Too many files are open</source>
        <translation>Zu viele Dateien sind offen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is not a regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file on a disk, not a device or a pipe.</source>
        <translation>Wählen Sie eine Datei auf einem Datenträger, kein Gerät und keine Pipe.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than {size}</source>
        <translation>Die Datei ist größer als {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a smaller one.</source>
        <translation>Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A file stands where a folder is needed</source>
        <translation>Wo ein Ordner sein müsste, ist eine Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Move the file away, or choose another folder.</source>
        <translation>Verschieben Sie die Datei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>There is no home folder to keep anything in</source>
        <translation>Es gibt keinen Benutzerordner, in dem etwas aufbewahrt werden kann</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>Set MJGUI_DATA_DIR to a folder that mjgui may write to.</source>
        <translation>Setzen Sie MJGUI_DATA_DIR auf einen Ordner, in den mjgui schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Drawing areas</source>
        <translation>Bereiche zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>The prompt</source>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Submitting, failures, money</source>
        <translation>Absenden, Fehler, Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Comparing and blending</source>
        <translation>Vergleichen und einpassen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>History, edits and batches</source>
        <translation>Verlauf, Bearbeitungen, Stapel</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Settings, key and privacy</source>
        <translation>Einstellungen, Schlüssel, Datenschutz</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Highest cost first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a GIF, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist ein GIF, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a BMP, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist ein BMP, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a TIFF, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist ein TIFF, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a Photoshop file, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist eine Photoshop-Datei, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a PDF, not a picture</source>
        <translation>Das ist ein PDF, kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a ZIP archive, not a picture</source>
        <translation>Das ist ein ZIP-Archiv, kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is JSON text, not a picture</source>
        <translation>Das ist JSON-Text, kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is XML text, not a picture</source>
        <translation>Das ist XML-Text, kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture has more than {size} MiB</source>
        <translation>Das Bild hat mehr als {size} MiB</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a smaller picture.</source>
        <translation>Verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Not enough memory for the picture</source>
        <translation>Zu wenig Arbeitsspeicher für das Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is empty: it has no bytes at all</source>
        <translation>Das Bild ist leer: Die Datei hat kein einziges Byte</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an AVIF, HEIC or video file, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist eine AVIF-, HEIC- oder Videodatei, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an SVG drawing, not a PNG, JPEG or WebP picture</source>
        <translation>Das ist eine SVG-Zeichnung, kein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a web page, not a picture</source>
        <translation>Das ist eine Webseite, kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is too large: {width} × {height} pixels</source>
        <translation>Das Bild ist zu groß: {width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a picture of at most {count} megapixels.</source>
        <translation>Verwenden Sie ein Bild mit höchstens {count} Megapixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Enter the key in the settings; it is then kept for this session.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein; er gilt dann für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key is empty</source>
        <translation>Der API-Schlüssel ist leer</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Copy the key from the vendor&apos;s page.</source>
        <translation>Kopieren Sie den Schlüssel von der Seite des Anbieters.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The text is far too long for an API key</source>
        <translation>Der Text ist viel zu lang für einen API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key has a character that no key has: {character}, number {place} of {count}</source>
        <translation>Der API-Schlüssel enthält ein Zeichen, das in Schlüsseln nicht vorkommt: {character}, Zeichen {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>This system has no keychain</source>
        <translation>Dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not give the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht herausgegeben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not take the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not delete the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain cannot be used</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not answer within {seconds} seconds</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von {seconds} Sekunden geantwortet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Look for a window that asks to unlock it. Enter the key in the settings; it is then kept for this session.</source>
        <translation>Vielleicht bittet ein Fenster darum, ihn zu entsperren. Geben Sie den Schlüssel in den Einstellungen ein; er gilt dann für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>the quotation mark {character}</source>
        <translation>das Anführungszeichen {character}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Polygons, rectangles, circles, lines and masks are read. Turn it into a polygon.</source>
        <translation>Polygone, Rechtecke, Kreise, Linien und Masken werden gelesen. Machen Sie daraus ein Polygon.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file cannot be read</source>
        <translation>Die labelme-Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save it anew.</source>
        <translation>Speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file</source>
        <translation>Die labelme-Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Shape {number} of the labelme file</source>
        <translation>Form {number} der labelme-Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file is empty: it has no shape with an extent</source>
        <translation>Die labelme-Datei ist leer: Sie enthält keine Form mit einer Ausdehnung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a {kind}, has {n} points</source>
        <extracomment>For one: {name}, a {kind}, has {n} point</extracomment>
        <translation>
            <numerusform>{name} ({kind}) hat {n} Punkt</numerusform>
            <numerusform>{name} ({kind}) hat {n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Draw it anew in labelme.</source>
        <translation>Zeichnen Sie die Form in labelme neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name} is of the kind “{kind}”</source>
        <translation>{name} ist von der Art „{kind}“</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a mask, has no readable picture</source>
        <translation>{name} ist eine Maske ohne lesbares Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save the file anew in labelme.</source>
        <translation>Speichern Sie die Datei in labelme neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>{first}. {then}</source>
        <extracomment>two whole sentences after each other.</extracomment>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>{sentence}.</source>
        <extracomment>a phrase as a whole sentence.</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>, </source>
        <comment>list</comment>
        <extracomment>what stands between the parts of a list, as in &quot;3 vertices, 20 % of the image&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/licences.py"/>
        <source>see its text</source>
        <translation>siehe Text</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} refers to a picture of {width} × {height} pixels</source>
        <extracomment>{name} is an area, a shape or a file, as &quot;Shape 2 of the labelme file&quot;.</extracomment>
        <translation>{name} bezieht sich auf ein Bild von {width} × {height} Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Width and height are those of the whole picture, in pixels.</source>
        <translation>Breite und Höhe sind die des ganzen Bildes in Pixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has a point far outside the picture</source>
        <translation>{name} hat einen Punkt weit außerhalb des Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Draw it anew.</source>
        <translation>Zeichnen Sie die Form neu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has {n} points, and is no polygon</source>
        <extracomment>For one: {name} has {n} point, and is no polygon</extracomment>
        <translation>
            <numerusform>{name} hat {n} Punkt und ist kein Polygon</numerusform>
            <numerusform>{name} hat {n} Punkte und ist kein Polygon</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Use a black-and-white PNG, JPEG or WebP picture, or JSON with areas.</source>
        <translation>Verwenden Sie ein schwarzweißes PNG-, JPEG- oder WebP-Bild oder JSON mit Bereichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Each area needs &quot;width&quot;, &quot;height&quot; and &quot;points&quot;: x and y in turn, numbers within the frame.</source>
        <translation>Jeder Bereich braucht &quot;width&quot;, &quot;height&quot; und &quot;points&quot;: abwechselnd x und y, Zahlen innerhalb des Rahmens.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask file is too large</source>
        <translation>Die Maskendatei ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read. Simplify it.</source>
        <translation>Höchstens {areas} Bereiche mit {vertices} Punkten können gelesen werden. Vereinfachen Sie die Maske.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask picture is empty: nothing in it is white</source>
        <translation>Das Maskenbild ist leer: Nichts darin ist weiß</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>White is repainted and black is kept. Invert it if it is the other way round.</source>
        <translation>Weiß wird neu generiert, Schwarz bleibt. Invertieren Sie es, wenn es umgekehrt ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is no valid JSON</source>
        <translation>Die Maske ist kein gültiges JSON</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask only names a URL</source>
        <translation>Die Maske nennt nur eine URL</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Enter it as the mask URL beside the prompt.</source>
        <translation>Geben Sie sie beim Prompt als Masken-URL ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The JSON has neither &quot;areas&quot; nor &quot;shapes&quot;</source>
        <translation>Das JSON hat weder &quot;areas&quot; noch &quot;shapes&quot;</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>What the mask calls &quot;areas&quot; is no list</source>
        <translation>Was die Maske &quot;areas&quot; nennt, ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is empty: it has no areas</source>
        <translation>Die Maske ist leer: Sie hat keine Bereiche</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Area {number} of the mask</source>
        <translation>Bereich {number} der Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has fewer than three points</source>
        <translation>{name} hat weniger als drei Punkte</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has a point outside its frame</source>
        <translation>{name} hat einen Punkt außerhalb des Rahmens</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the task id</source>
        <translation>die Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the id of the task that was edited</source>
        <translation>die ID des bearbeiteten Tasks</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the number of the image, 1 – 4</source>
        <translation>die Nummer des Bildes, 1 – 4</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the beginning of the remix prompt</source>
        <translation>der Anfang des Remix-Prompts</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the day of the task</source>
        <translation>der Tag des Tasks</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the time of the task</source>
        <translation>die Uhrzeit des Tasks</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>what the task cost, in US dollars</source>
        <translation>die Kosten des Tasks in US-Dollar</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>001, 002 …: the first number that is free</source>
        <translation>001, 002 …: die erste freie Nummer</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A brace “{brace}” stands alone in the name</source>
        <translation>Im Namen steht eine Klammer „{brace}“ allein</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Write fields as {task}; for a brace itself write {{ or }}.</source>
        <translation>Schreiben Sie Felder wie {task}; für eine Klammer selbst schreiben Sie {{ oder }}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There is no field {field}</source>
        <translation>Ein Feld {field} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There are {fields} and {last}.</source>
        <translation>Es gibt {fields} und {last}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A file name cannot hold “{character}”</source>
        <translation>Ein Dateiname darf kein „{character}“ enthalten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>No system takes / and :, and Windows none of &lt; &gt; &quot; \ | ? * either.</source>
        <translation>Kein System nimmt / und : an, und Windows auch keines von &lt; &gt; &quot; \ | ? *.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>The name is empty</source>
        <translation>Der Name ist leer</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Fields are {fields} and {last}.</source>
        <translation>Felder sind {fields} und {last}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/openraster.py"/>
        <source>A layer cannot be written as PNG</source>
        <translation>Eine Ebene kann nicht als PNG geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to grow or shrink.</source>
        <translation>Es gibt nichts zu vergrößern oder zu verkleinern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink mask by {distance} px</source>
        <translation>Maske um {distance} px verkleinern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink area by {distance} px</source>
        <translation>Bereich um {distance} px verkleinern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink areas by {distance} px</source>
        <translation>Bereiche um {distance} px verkleinern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow mask by {distance} px</source>
        <translation>Maske um {distance} px vergrößern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow area by {distance} px</source>
        <translation>Bereich um {distance} px vergrößern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow areas by {distance} px</source>
        <translation>Bereiche um {distance} px vergrößern</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to smooth.</source>
        <translation>Es gibt nichts zu glätten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth mask by {distance} px</source>
        <translation>Maske um {distance} px glätten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth area by {distance} px</source>
        <translation>Bereich um {distance} px glätten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth areas by {distance} px</source>
        <translation>Bereiche um {distance} px glätten</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>No vertex can be left out.</source>
        <translation>Kein Punkt kann wegfallen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify mask to {distance} px</source>
        <translation>Maske auf {distance} px vereinfachen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify area to {distance} px</source>
        <translation>Bereich auf {distance} px vereinfachen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify areas to {distance} px</source>
        <translation>Bereiche auf {distance} px vereinfachen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>from {low}</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes two whole numbers, such as 16:9.</source>
        <translation>--{name} braucht zwei ganze Zahlen, etwa 16:9.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes {words} or {last}.</source>
        <translation>--{name} braucht {words} oder {last}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes words, up to the next parameter.</source>
        <translation>--{name} braucht Wörter, bis zum nächsten Parameter.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes addresses of images, or codes.</source>
        <translation>--{name} braucht Bildadressen oder Codes.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number.</source>
        <translation>--{name} braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number.</source>
        <translation>--{name} braucht eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low}.</source>
        <translation>--{name} braucht eine ganze Zahl ab {low}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low}.</source>
        <translation>--{name} braucht eine Zahl ab {low}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low} to {high}.</source>
        <translation>--{name} braucht eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low} to {high}.</source>
        <translation>--{name} braucht eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>URL or code</source>
        <translation>URL oder Code</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a repaint brings four still images</source>
        <translation>hier entstehen vier Standbilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the image keeps its own shape</source>
        <translation>das Bild behält sein Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a submission is one task; submit again instead</source>
        <translation>ein Absenden ist ein Task; senden Sie stattdessen erneut ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>an area is bound to its surroundings</source>
        <translation>ein Bereich ist an seine Umgebung gebunden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shape of the picture</source>
        <translation>Seitenverhältnis des Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>MidJourney&apos;s own taste</source>
        <translation>eigener Stil von MidJourney</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unlike the images are</source>
        <translation>wie verschieden die Bilder sind</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unusual it looks</source>
        <translation>wie ungewöhnlich es aussieht</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>what should not be there</source>
        <translation>was nicht vorkommen soll</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>less of its own taste</source>
        <translation>weniger eigener Stil</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a manner of its version</source>
        <translation>eine Variante der Version</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>same noise again</source>
        <translation>gleiches Rauschen noch einmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>time spent on details</source>
        <translation>Zeit für Details</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of image prompts</source>
        <translation>Gewicht von Bild-Prompts</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>style of an image</source>
        <translation>Stil eines Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that style</source>
        <translation>Gewicht dieses Stils</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how styles are read</source>
        <translation>wie Stile gelesen werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>thing or person of an image</source>
        <translation>Objekt oder Person eines Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that thing</source>
        <translation>Gewicht dieses Objekts</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>person of an image</source>
        <translation>Person eines Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that person</source>
        <translation>Gewicht dieser Person</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>your own taste</source>
        <translation>Ihr eigener Geschmack</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>more detail and drama</source>
        <translation>mehr Details und Dramatik</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>which model</source>
        <translation>welches Modell</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the model for anime</source>
        <translation>das Modell für Anime</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>quick and cheap</source>
        <translation>schnell und günstig</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>larger images</source>
        <translation>größere Bilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>ends early, in percent</source>
        <translation>endet früher, in Prozent</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>fast mode</source>
        <translation>Modus „fast“</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>relax mode</source>
        <translation>Modus „relax“</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>turbo mode</source>
        <translation>Modus „turbo“</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>hidden from others</source>
        <translation>für andere unsichtbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shown to others</source>
        <translation>für andere sichtbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a picture that repeats</source>
        <translation>ein Bild, das sich wiederholt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>several tasks at once</source>
        <translation>mehrere Tasks auf einmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how much a film moves</source>
        <translation>wie stark sich ein Film bewegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film that ends as it begins</source>
        <translation>ein Film, der endet, wie er beginnt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>last image of a film</source>
        <translation>letztes Bild eines Films</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how many films</source>
        <translation>wie viele Filme</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a wider view</source>
        <translation>ein größerer Bildausschnitt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>of earlier versions</source>
        <translation>aus früheren Versionen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Braces make several prompts of one, but a submission is one task.</source>
        <translation>Klammern machen aus einem Prompt mehrere, aber ein Absenden ist ein Task.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is safe with two hyphens: not every gateway reads a dash.</source>
        <translation>--{name} ist mit zwei Bindestrichen sicher: Nicht jedes Gateway versteht einen Gedankenstrich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} does nothing here: {reason}.</source>
        <translation>--{name} bewirkt hier nichts: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}. Did you mean --{meant}?</source>
        <translation>MidJourney kennt kein --{name}. Meinten Sie --{meant}?</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Use --{name}</source>
        <translation>--{name} verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}.</source>
        <translation>MidJourney kennt kein --{name}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is followed by a blank.</source>
        <translation>Auf --{name} folgt ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>A blank belongs between --{name} and its value.</source>
        <translation>Zwischen --{name} und seinen Wert gehört ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters stand without commas or full stops between them.</source>
        <translation>Zwischen Parametern stehen keine Kommas oder Punkte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters go after all text.</source>
        <translation>Parameter gehören hinter den ganzen Text.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/records.py"/>
        <source>A saved mask is damaged</source>
        <translation>Eine gespeicherte Maske ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>This setting is not possible</source>
        <translation>Diese Einstellung ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>They hold until mjgui is closed. Check the data folder.</source>
        <translation>Sie gelten, bis mjgui geschlossen wird. Prüfen Sie den Datenordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Some settings made no sense and are back at their defaults</source>
        <translation>Einige Einstellungen ergaben keinen Sinn und stehen wieder auf ihren Vorgaben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check them in the settings.</source>
        <translation>Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings cannot be read, so the defaults are used</source>
        <translation>Die Einstellungen sind nicht lesbar, deshalb gelten die Vorgaben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check the permissions of the folder {path}.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners {path}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings file was broken, so the defaults are used</source>
        <translation>Die Einstellungsdatei war defekt, deshalb gelten die Vorgaben</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The old file is kept as {name} in the data folder.</source>
        <translation>Die alte Datei liegt als {name} im Datenordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing stands out here</source>
        <translation>Hier hebt sich nichts ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing in the rectangle stands out from its surroundings</source>
        <translation>Im Rechteck hebt sich nichts von seiner Umgebung ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>The rectangle is too small</source>
        <translation>Das Rechteck ist zu klein</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That lies outside the image</source>
        <translation>Das liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is selected already</source>
        <translation>Das ist bereits ausgewählt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is not selected</source>
        <translation>Das ist nicht ausgewählt</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That would take everything away</source>
        <translation>Damit bliebe nichts übrig</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>What was found has too many parts</source>
        <translation>Das Gefundene hat zu viele Teile</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture is mere noise: its outlines have {count} corners</source>
        <extracomment>For one: The mask picture is mere noise: its outlines have {count} corner</extracomment>
        <translation>
            <numerusform>Das Maskenbild ist bloßes Rauschen: Seine Umrisse haben {count} Ecke</numerusform>
            <numerusform>Das Maskenbild ist bloßes Rauschen: Seine Umrisse haben {count} Ecken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>At most {count} are possible. Smooth it in a picture editor first.</source>
        <translation>Höchstens {count} sind möglich. Glätten Sie es zuerst in einem Bildprogramm.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture has more than {count} parts and holes</source>
        <translation>Das Maskenbild hat mehr als {count} Teile und Löcher</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>Smooth it or remove its specks in a picture editor, then import it again.</source>
        <translation>Glätten oder säubern Sie es in einem Bildprogramm, und importieren Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area has fewer than three different points. Delete it or draw it again.</source>
        <translation>Der Bereich hat weniger als drei verschiedene Punkte. Löschen Sie ihn, oder zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area encloses nothing. Move its points apart or delete it.</source>
        <translation>Der Bereich umschließt nichts. Ziehen Sie seine Punkte auseinander, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The outline crosses itself. Move a point, or repair the area.</source>
        <translation>Der Umriss überschneidet sich. Verschieben Sie einen Punkt, oder reparieren Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>A hole does not lie cleanly inside the area. Repair the area.</source>
        <translation>Ein Loch liegt nicht sauber im Bereich. Reparieren Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area lies outside the image. Move it onto the image or delete it.</source>
        <translation>Der Bereich liegt außerhalb des Bildes. Verschieben Sie ihn auf das Bild, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area has fewer than three different points</source>
        <translation>Bereich {number}: Der Bereich hat weniger als drei verschiedene Punkte</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Delete it or draw it again.</source>
        <translation>Löschen Sie ihn, oder zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area encloses nothing</source>
        <translation>Bereich {number}: Der Bereich umschließt nichts</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move its points apart or delete it.</source>
        <translation>Ziehen Sie seine Punkte auseinander, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the outline crosses itself</source>
        <translation>Bereich {number}: Der Umriss überschneidet sich</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move a point, or repair the area.</source>
        <translation>Verschieben Sie einen Punkt, oder reparieren Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: a hole does not lie cleanly inside the area</source>
        <translation>Bereich {number}: Ein Loch liegt nicht sauber im Bereich</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Repair the area.</source>
        <translation>Reparieren Sie den Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area lies outside the image</source>
        <translation>Bereich {number}: Der Bereich liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move it onto the image or delete it.</source>
        <translation>Verschieben Sie ihn auf das Bild, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The image of {width} × {height} pixels is too long and narrow</source>
        <translation>Das Bild von {width} × {height} Pixeln ist zu lang und schmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>No area is drawn</source>
        <translation>Kein Bereich ist gezeichnet</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The mask is too small</source>
        <translation>Die Maske ist zu klein</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Nothing of it is left in whole pixels. Draw a larger area.</source>
        <translation>In ganzen Pixeln bleibt nichts von ihr übrig. Zeichnen Sie einen größeren Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a slash</source>
        <translation>ein Schrägstrich</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a backslash</source>
        <translation>ein umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a question mark</source>
        <translation>ein Fragezeichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a number sign</source>
        <translation>ein Doppelkreuz (#)</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a line feed</source>
        <translation>ein Zeilenvorschub</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a carriage return</source>
        <translation>ein Wagenrücklauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt is too long</source>
        <translation>Der Remix-Prompt ist zu lang</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Shorten it by {n} characters; at most {most} are allowed, this one has {count}.</source>
        <extracomment>For one: Shorten it by {n} character; at most {most} are allowed, this one has {count}.</extracomment>
        <translation>
            <numerusform>Kürzen Sie ihn um {n} Zeichen; höchstens {most} sind erlaubt, dieser hat {count}.</numerusform>
            <numerusform>Kürzen Sie ihn um {n} Zeichen; höchstens {most} sind erlaubt, dieser hat {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt has a character that cannot be sent</source>
        <translation>Der Remix-Prompt enthält ein Zeichen, das nicht gesendet werden kann</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete character {place} ({character}).</source>
        <translation>Löschen Sie Zeichen {place} ({character}).</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The callback address cannot be used</source>
        <translation>Die Callback-Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The mask address cannot be used</source>
        <translation>Die Maskenadresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The gateway&apos;s address cannot be used</source>
        <translation>Die Adresse des Gateways kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Enter a full address, as https://host.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://host.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out the user name and password before the @.</source>
        <translation>Lassen Sie Benutzername und Passwort vor dem @ weg.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Use https: over http anyone on the way could read your API key. http is taken only for this machine itself (127.0.0.1 or localhost).</source>
        <translation>Verwenden Sie https: Über http könnte unterwegs jeder Ihren API-Schlüssel lesen. http wird nur für diesen Rechner selbst akzeptiert (127.0.0.1 oder localhost).</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no task id</source>
        <translation>Es gibt keine Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the id of a finished MidJourney task.</source>
        <translation>Fügen Sie die ID eines abgeschlossenen MidJourney-Tasks ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {what} in it. Paste the id alone, without that.</source>
        <extracomment>{what} is a character, as &quot;a slash&quot; or &quot;a blank&quot;.</extracomment>
        <translation>Darin steht {what}. Fügen Sie nur die ID ein, ohne das.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It is only dots. Paste the id as the gateway gave it.</source>
        <translation>Das sind nur Punkte. Fügen Sie die ID ein, wie das Gateway sie ausgegeben hat.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {count} characters, far more than an id. Paste the id alone.</source>
        <translation>Das sind {count} Zeichen, weit mehr als eine ID. Fügen Sie nur die ID ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no API key</source>
        <translation>Es gibt keinen API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the key from the vendor&apos;s page.</source>
        <translation>Fügen Sie den Schlüssel von der Seite des Anbieters ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Character {place} is {character}. Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation>Zeichen {place} ist {character}. Kopieren Sie den Schlüssel noch einmal von der Seite des Anbieters, und fügen Sie nur ihn ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete {character} from it.</source>
        <translation>Löschen Sie darin: {character}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address is damaged. Paste the id alone.</source>
        <translation>Die eingefügte Adresse ist beschädigt. Fügen Sie nur die ID ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address has no task id at its end.</source>
        <translation>Die eingefügte Adresse endet nicht mit einer Task-ID.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a quotation mark</source>
        <translation>ein Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>an invisible character ({character})</source>
        <translation>ein unsichtbares Zeichen ({character})</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>An image could not be downloaded: its server redirects without end</source>
        <translation>Ein Bild konnte nicht heruntergeladen werden: Sein Server leitet endlos weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>The system&apos;s proxy setting cannot be used</source>
        <translation>Die Proxy-Einstellung des Systems kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>Use an http or https proxy in the network settings or in HTTPS_PROXY.</source>
        <translation>Tragen Sie in den Netzwerkeinstellungen oder in HTTPS_PROXY einen http- oder https-Proxy ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is no web address</source>
        <translation>Ein Bild wurde nicht geholt: Seine Adresse ist keine Webadresse</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address holds a user name</source>
        <translation>Ein Bild wurde nicht geholt: Seine Adresse enthält einen Benutzernamen</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads to this machine</source>
        <translation>Ein Bild wurde nicht geholt: Seine Adresse führt auf diesen Rechner</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is not secure (https)</source>
        <translation>Ein Bild wurde nicht geholt: Seine Adresse ist nicht sicher (https)</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads into a private network</source>
        <translation>Ein Bild wurde nicht geholt: Seine Adresse führt in ein privates Netzwerk</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>Report it to the gateway&apos;s support; the task itself is not lost.</source>
        <translation>Melden Sie es dem Support des Gateways; der Task selbst ist nicht verloren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The gateway names no such image</source>
        <translation>Das Gateway nennt kein solches Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The task is completed, but the gateway names no images</source>
        <translation>Der Task ist abgeschlossen, aber das Gateway nennt keine Bilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>Load the task again later; if they stay away, ask the gateway&apos;s support.</source>
        <translation>Laden Sie den Task später erneut; wenn die Bilder ausbleiben, fragen Sie den Support des Gateways.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/interrupt.py"/>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Open the address in a browser: it has to show the mask picture and nothing else.</source>
        <translation>Öffnen Sie die Adresse in einem Browser: Dort darf nur das Maskenbild zu sehen sein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server redirects without end</source>
        <translation>Die Maskenadresse liefert kein Bild: Ihr Server leitet endlos weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected into a private network</source>
        <translation>Die Maskenadresse liefert kein Bild: Sie wird in ein privates Netzwerk umgeleitet</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask picture has more than {size} MiB</source>
        <translation>Das Maskenbild hat mehr als {size} MiB</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Put a smaller one there; a black-and-white PNG needs little.</source>
        <translation>Legen Sie dort ein kleineres ab; ein schwarzweißes PNG braucht wenig.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Press Enter in the field to try again.</source>
        <translation>Drücken Sie im Feld die Eingabetaste, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and clock.</source>
        <translation>Prüfen Sie die Adresse und die Uhr.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and the network. Press Enter in the field to try again.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk. Drücken Sie im Feld die Eingabetaste, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The connection to {host} broke off</source>
        <translation>Die Verbindung zu {host} ist abgebrochen</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not send the mask picture in time</source>
        <translation>{host} hat das Maskenbild nicht rechtzeitig gesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server answers with HTTP {status}</source>
        <translation>Die Maskenadresse liefert kein Bild: Ihr Server antwortet mit HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server sends nothing</source>
        <translation>Die Maskenadresse liefert kein Bild: Ihr Server sendet nichts</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected to no web address</source>
        <translation>Die Maskenadresse liefert kein Bild: Sie wird auf keine Webadresse umgeleitet</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/polling.py"/>
        <source>The gateway took nothing yet.</source>
        <translation>Das Gateway hat noch nichts angenommen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>Es kam keine sichere Verbindung zu {host} zustande</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the gateway&apos;s address, and whether a proxy or a virus scanner intervenes.</source>
        <translation>Prüfen Sie die Adresse des Gateways, und ob ein Proxy oder Virenscanner dazwischenliegt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} refuses to connect</source>
        <translation>Der Proxy {proxy} verweigert die Verbindung</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} cannot be reached</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the proxy in the system&apos;s network settings or in HTTPS_PROXY.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems oder in HTTPS_PROXY.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The name {host} cannot be found</source>
        <translation>Der Name {host} wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no image of this number</source>
        <translation>Ein Bild mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There are both drawn areas and a mask address</source>
        <translation>Es gibt sowohl gezeichnete Bereiche als auch eine Maskenadresse</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Use one of them: delete the areas, or empty the mask address.</source>
        <translation>Verwenden Sie nur eines: Löschen Sie die Bereiche, oder leeren Sie die Maskenadresse.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no mask</source>
        <translation>Es gibt keine Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Draw at least one area, or give a mask address.</source>
        <translation>Zeichnen Sie mindestens einen Bereich, oder geben Sie eine Maskenadresse an.</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Area {number} cannot be sent</source>
        <translation>Bereich {number} kann nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Redraw it, or delete it.</source>
        <translation>Zeichnen Sie ihn neu, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Mode op&amp;tions</source>
        <translation>Op&amp;tionen des Modus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Pictures A and B</source>
        <translation>Bilde&amp;r A und B</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Zoom and pan</source>
        <translation>&amp;Zoom und Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Edit mask</source>
        <translation>Maske &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Draw on the chosen image.</source>
        <translation>Auf dem gewählten Bild zeichnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Compare results</source>
        <translation>&amp;Ergebnisse vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the result beside the original.</source>
        <translation>Das Ergebnis neben dem Original anzeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the &amp;newest result</source>
        <translation>Ne&amp;uestes Ergebnis anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare the newest result with its original.</source>
        <translation>Das neueste Ergebnis mit seinem Original vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Original and result beside each other, under one zoom.</source>
        <translation>Original und Ergebnis nebeneinander, mit gemeinsamem Zoom.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Wipe</source>
        <translation>&amp;Schieber</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A line to drag between original and result.</source>
        <translation>Eine Linie zum Ziehen zwischen Original und Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Onion skin</source>
        <translation>&amp;Durchscheinen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The result laid over the original.</source>
        <translation>Das Ergebnis über das Original gelegt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Difference</source>
        <translation>D&amp;ifferenz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Only what has changed.</source>
        <translation>Nur was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Blink</source>
        <translation>B&amp;linken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The two pictures in turn, never faster than three a second.</source>
        <translation>Die beiden Bilder im Wechsel, nie schneller als dreimal pro Sekunde.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;All results</source>
        <translation>&amp;Alle Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The original and all four results at once, under one zoom.</source>
        <translation>Das Original und alle vier Ergebnisse zugleich, mit gemeinsamem Zoom.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show o&amp;riginal</source>
        <translation>&amp;Original anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the original alone; holding \ does so for as long as it is held.</source>
        <translation>Nur das Original anzeigen; mit gehaltener Taste \ nur so lange, wie sie gedrückt ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Turn the wipe</source>
        <translation>Schieber dre&amp;hen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by a quarter: upright or level.</source>
        <translation>Die Linie des Schiebers um ein Viertel drehen: senkrecht oder waagerecht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe &amp;left</source>
        <translation>Schieber nach &amp;links drehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° against the clock.</source>
        <translation>Die Linie des Schiebers um 15° gegen den Uhrzeigersinn drehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe &amp;right</source>
        <translation>Schieber nach &amp;rechts drehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° with the clock.</source>
        <translation>Die Linie des Schiebers um 15° im Uhrzeigersinn drehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Heat map</source>
        <translation>&amp;Wärmebild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show how strong differences are by a scale of colours.</source>
        <translation>Die Stärke der Differenzen auf einer Farbskala zeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Stronger di&amp;fferences</source>
        <translation>Differenzen verstär&amp;ken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show differences 4 and 16 times as strong as they are, then as they are.</source>
        <translation>Differenzen 4- und 16-fach verstärkt zeigen, dann wieder unverstärkt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Fl&amp;ip by hand</source>
        <translation>Von Hand we&amp;chseln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>While blinking: show the other picture, and wait.</source>
        <translation>Beim Blinken: das andere Bild zeigen und warten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Pause blinking</source>
        <translation>Blinken &amp;pausieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the pictures change by hand alone.</source>
        <translation>Die Bilder nur von Hand wechseln lassen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Swap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the two pictures change places.</source>
        <translation>Die beiden Bilder die Plätze tauschen lassen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare a&amp;gainst this result</source>
        <translation>Mit diesem Ergebnis &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the result that the keyboard is at, or the chosen one, to compare others with.</source>
        <translation>Das Ergebnis, bei dem die Tastatur steht, oder das gewählte festhalten, um andere damit zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare against the &amp;original</source>
        <translation>Mit dem &amp;Original vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare results with their own originals again.</source>
        <translation>Ergebnisse wieder mit ihren eigenen Originalen vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Unlink zoom and pan</source>
        <translation>Zoom und Ausschnitt &amp;trennen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Move the pane below the pointer alone; holding U does so for as long as it is held.</source>
        <translation>Nur die Ansicht unter dem Zeiger bewegen; mit gehaltener Taste U nur so lange, wie sie gedrückt ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A&amp;lign panes</source>
        <translation>Ansichten aus&amp;richten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Bring panes that were moved alone back together.</source>
        <translation>Einzeln bewegte Ansichten wieder zusammenbringen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Blend &amp;in</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the original outside the mask: lay the result over it, with a soft seam.</source>
        <translation>Das Original außerhalb der Maske bewahren: das Ergebnis darüberlegen, mit weichem Übergang.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit this resu&amp;lt</source>
        <translation>Dieses Er&amp;gebnis bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go on from the chosen result: its four images become the generation that is edited.</source>
        <translation>Mit dem gewählten Ergebnis weiterarbeiten: Seine vier Bilder werden zur bearbeiteten Generierung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Same &amp;mask, other prompt</source>
        <translation>Gleiche &amp;Maske, anderer Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this mask, and type another prompt.</source>
        <translation>Mit dieser Maske zum Bild zurückgehen und einen anderen Prompt eingeben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Same prompt, other mas&amp;k</source>
        <translation>Gleic&amp;her Prompt, andere Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this prompt, and draw another mask.</source>
        <translation>Mit diesem Prompt zum Bild zurückgehen und eine andere Maske zeichnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>R&amp;un again</source>
        <translation>No&amp;ch einmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Submit the same mask and prompt once more, or several times.</source>
        <translation>Dieselbe Maske mit demselben Prompt noch einmal oder mehrmals absenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take the last step back; while drawing, the last vertex.</source>
        <translation>Den letzten Schritt zurücknehmen; beim Zeichnen den letzten Punkt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Do again what was taken back.</source>
        <translation>Das Zurückgenommene wieder ausführen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Undo de&amp;lete</source>
        <translation>Löschen rückgän&amp;gig machen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Bring back the jobs, or entries of the history, that were deleted last.</source>
        <translation>Zuletzt gelöschte Aufträge oder Einträge des Verlaufs wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cu&amp;t</source>
        <translation>Aussc&amp;hneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cut the selected areas, all where none is selected, to the clipboard.</source>
        <translation>Die ausgewählten Bereiche, ohne Auswahl alle, in die Zwischenablage ausschneiden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the selected areas, all where none is selected, to the clipboard.</source>
        <translation>Die ausgewählten Bereiche, ohne Auswahl alle, in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the areas of the clipboard on this image.</source>
        <translation>Die Bereiche der Zwischenablage in dieses Bild einfügen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put a copy of the selected areas beside them.</source>
        <translation>Eine Kopie der ausgewählten Bereiche daneben einfügen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select &amp;all areas</source>
        <translation>Alle &amp;Bereiche auswählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select every area.</source>
        <translation>Jeden Bereich auswählen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Delete the selected areas or vertices.</source>
        <translation>Die ausgewählten Bereiche oder Punkte löschen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Copy result</source>
        <translation>Ergebnis ko&amp;pieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the chosen result to the clipboard; where it is blended in, the composite.</source>
        <translation>Das gewählte Ergebnis in die Zwischenablage kopieren, gegebenenfalls eingepasst.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Earlier prompt</source>
        <translation>&amp;Früherer Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the prompt that was used before this one into the field.</source>
        <translation>Den zuvor verwendeten Prompt in das Feld setzen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Later pro&amp;mpt</source>
        <translation>Spä&amp;terer Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Go back towards what was typed before.</source>
        <translation>In Richtung des zuletzt Getippten weitergehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Fi&amp;nd an earlier prompt…</source>
        <translation>Früheren Prompt s&amp;uchen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Look through the prompts that were used before; favourites come first.</source>
        <translation>Früher verwendete Prompts durchsuchen; Favoriten stehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Fa&amp;vourite prompt</source>
        <translation>Prompt als Fa&amp;vorit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Star what is typed, so that it comes first among the earlier prompts.</source>
        <translation>Das Getippte mit einem Stern versehen, damit es unter den früheren Prompts zuerst steht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Submit</source>
        <translation>&amp;Absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Send the mask and the prompt to the gateway.</source>
        <translation>Maske und Prompt an das Gateway senden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Su&amp;bmit several times</source>
        <translation>&amp;Mehrmals absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Choose how often the next press of Submit sends the mask and the prompt.</source>
        <translation>Wählen, wie oft das nächste Absenden Maske und Prompt sendet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>List o&amp;f prompts</source>
        <translation>Prompt-L&amp;iste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit each prompt of a list with this mask.</source>
        <translation>Jeden Prompt einer Liste mit dieser Maske absenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit t&amp;he rest</source>
        <translation>Rest abse&amp;nden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit what was never sent of the newest batch.</source>
        <translation>Absenden, was vom neuesten Stapel nie gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>St&amp;op batch</source>
        <translation>Stapel st&amp;oppen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take back what was not sent yet of the newest batch, at no cost.</source>
        <translation>Zurücknehmen, was vom neuesten Stapel noch nicht gesendet ist, ohne Kosten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Stop &amp;waiting</source>
        <translation>Ni&amp;cht länger warten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Stop following the newest job; the gateway may still finish and charge it.</source>
        <translation>Dem neuesten Auftrag nicht weiter folgen; das Gateway kann ihn noch abschließen und berechnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Settin&amp;gs…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Gateway, API key, appearance.</source>
        <translation>Gateway, API-Schlüssel, Darstellung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Load generation</source>
        <translation>Generierung &amp;laden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load the four images of the task whose id stands above.</source>
        <translation>Die vier Bilder des Tasks laden, dessen ID oben steht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Open image files…</source>
        <translation>Bilddateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open one to four image files of an old generation, together with its task id.</source>
        <translation>Ein bis vier Bilddateien einer alten Generierung zusammen mit der Task-ID öffnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Go on from a saved picture…</source>
        <translation>Mit gespeichertem Bild &amp;weiterarbeiten…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Choose a picture that mjgui has saved, and edit it on: its task stands in it.</source>
        <translation>Ein von mjgui gespeichertes Bild wählen und weiter bearbeiten: Sein Task steht darin.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Import mask…</source>
        <translation>Maske &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Replace the mask by that of a black-and-white picture or a JSON file.</source>
        <translation>Die Maske durch die eines schwarzweißen Bildes oder einer JSON-Datei ersetzen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop i&amp;mporting</source>
        <translation>I&amp;mport abbrechen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Leave the mask as it is, and read the file no further.</source>
        <translation>Die Maske lassen, wie sie ist, und die Datei nicht weiter lesen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Export mask…</source>
        <translation>Maske &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the mask as a black-and-white PNG or as JSON.</source>
        <translation>Die Maske als schwarzweißes PNG oder als JSON speichern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Save result…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as PNG, JPEG or WebP; what is of that format already keeps its bytes.</source>
        <translation>Das gewählte Ergebnis als PNG, JPEG oder WebP speichern; im eigenen Format bleibt es Byte für Byte gleich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Quic&amp;k save</source>
        <translation>S&amp;chnellspeichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result at once: to the folder of the last save, by the settings&apos; format and name.</source>
        <translation>Das gewählte Ergebnis sofort speichern: im zuletzt benutzten Ordner, mit Format und Name aus den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;blended image…</source>
        <translation>Ein&amp;gepasstes Bild speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as it is blended in; the result itself stays as it came.</source>
        <translation>Das gewählte Ergebnis eingepasst speichern; das Ergebnis selbst bleibt, wie es kam.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;all results…</source>
        <translation>&amp;Alle Ergebnisse speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save all four results in a folder, by the settings&apos; format and name.</source>
        <translation>Alle vier Ergebnisse in einem Ordner speichern, mit Format und Name aus den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save as la&amp;yers…</source>
        <translation>Als Ebe&amp;nen speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save original, results and mask as the layers of one file for Krita, GIMP and others.</source>
        <translation>Original, Ergebnisse und Maske als Ebenen einer Datei speichern, für Krita, GIMP und andere.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop sa&amp;ving</source>
        <translation>Speichern abb&amp;rechen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Write nothing more; what is saved already stays.</source>
        <translation>Nichts weiter schreiben; was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Close mjgui; running tasks go on.</source>
        <translation>mjgui schließen; laufende Tasks laufen weiter.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Look for anything that mjgui can do by a few letters, and do it.</source>
        <translation>Alles, was mjgui kann, über ein paar Buchstaben finden und ausführen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>How mjgui is used, in short pages; it opens at the one about what you are doing.</source>
        <translation>Wie man mjgui benutzt, auf kurzen Seiten; sie öffnet sich bei dem, was Sie gerade tun.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Click anything in the window, and read what it does; the same keys again tell of what has the focus.</source>
        <translation>Ein Element des Fensters anklicken und lesen, was es tut; dieselben Tasten noch einmal erklären, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>All shortcuts on one sheet.</source>
        <translation>Alle Tastenkürzel auf einer Übersicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Gather what is needed to look into a problem, without your key and your prompts, and copy or save it.</source>
        <translation>Zusammenstellen, was zur Klärung eines Problems nötig ist, ohne Ihren Schlüssel und Ihre Prompts, und kopieren oder speichern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;About mjgui</source>
        <translation>Über &amp;mjgui</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Version, licence and data folder.</source>
        <translation>Version, Lizenz und Datenordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Hi&amp;story</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Everything that you have loaded or made, in the place of the picture.</source>
        <translation>Alles, was Sie geladen oder erstellt haben, an der Stelle des Bildes.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Find in the history</source>
        <translation>Im Verlauf &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Look for words in prompts, ids, tags and notes.</source>
        <translation>Wörter in Prompts, IDs, Schlagwörtern und Notizen suchen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Star</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Give the selected entries a star, or take it from them.</source>
        <translation>Den ausgewählten Einträgen einen Stern geben oder nehmen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Add &amp;tag</source>
        <translation>Schla&amp;gwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Type a tag for the selected entries.</source>
        <translation>Ein Schlagwort für die ausgewählten Einträge eingeben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Costs</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>What was spent, by day and by month.</source>
        <translation>Was ausgegeben wurde, nach Tagen und Monaten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Write the selected entries, or all that are shown, as a table.</source>
        <translation>Die ausgewählten oder alle angezeigten Einträge als Tabelle schreiben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Delete the selected entries; they can be brought back until mjgui is closed.</source>
        <translation>Die ausgewählten Einträge löschen; bis mjgui geschlossen wird, lassen sie sich wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Stora&amp;ge…</source>
        <translation>S&amp;peicherplatz…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>See how large the data folder is, limit it, and free space.</source>
        <translation>Die Größe des Datenordners ansehen, begrenzen und Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Grow or shrink…</source>
        <translation>&amp;Vergrößern oder verkleinern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Move the outlines out or in by some pixels, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation>Die Umrisse um einige Pixel nach außen oder innen versetzen, mit Vorschau. Eine weiche Kante gibt es nicht: Das Gateway nimmt Polygone, und die haben keine.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Smooth…</source>
        <translation>&amp;Glätten…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Round the corners off, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation>Ecken abrunden, mit Vorschau. Eine weiche Kante gibt es nicht: Das Gateway nimmt Polygone, und die haben keine.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Simpli&amp;fy…</source>
        <translation>Vereinfa&amp;chen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Leave out vertices that hardly shape the outlines, with a preview.</source>
        <translation>Punkte weglassen, die die Umrisse kaum formen, mit Vorschau.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repaint what was kept, and keep what was to be repainted.</source>
        <translation>Neu generieren, was bleiben sollte, und behalten, was neu generiert werden sollte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Merge</source>
        <translation>Verei&amp;nen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make one area of those that overlap or share an edge.</source>
        <translation>Bereiche, die sich überlappen oder eine gemeinsame Kante haben, zu einem machen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Fill &amp;holes</source>
        <translation>Löcher &amp;füllen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Close the holes of the areas.</source>
        <translation>Die Löcher der Bereiche schließen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Clip to image</source>
        <translation>Auf das &amp;Bild zuschneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Cut off what reaches beyond the image.</source>
        <translation>Abschneiden, was über das Bild hinausragt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip &amp;left and right</source>
        <translation>Hori&amp;zontal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, left for right, where they lie.</source>
        <translation>Die Bereiche an Ort und Stelle links gegen rechts wenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip top and &amp;bottom</source>
        <translation>Ver&amp;tikal spiegeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, top for bottom, where they lie.</source>
        <translation>Die Bereiche an Ort und Stelle oben gegen unten wenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>C&amp;opy mask to another image</source>
        <translation>Maske in ein anderes Bild k&amp;opieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Give another of the four images the same mask.</source>
        <translation>Einem anderen der vier Bilder dieselbe Maske geben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;1</source>
        <translation>Maske in Bild &amp;1 kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 1, too.</source>
        <translation>Diese Maske auch zur Maske von Bild 1 machen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;2</source>
        <translation>Maske in Bild &amp;2 kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 2, too.</source>
        <translation>Diese Maske auch zur Maske von Bild 2 machen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;3</source>
        <translation>Maske in Bild &amp;3 kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 3, too.</source>
        <translation>Diese Maske auch zur Maske von Bild 3 machen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;4</source>
        <translation>Maske in Bild &amp;4 kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 4, too.</source>
        <translation>Diese Maske auch zur Maske von Bild 4 machen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Repair crossing areas</source>
        <translation>Überschneidungen &amp;reparieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn areas that cross themselves into valid ones.</source>
        <translation>Bereiche, die sich selbst überschneiden, in gültige verwandeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Tidy &amp;up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repair, clip to the image, and drop what is empty or drawn twice.</source>
        <translation>Reparieren, auf das Bild zuschneiden und entfernen, was leer oder doppelt ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Select</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Move areas, move, insert and delete vertices.</source>
        <translation>Bereiche verschieben; Punkte verschieben, einfügen und löschen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Polygon</source>
        <translation>&amp;Polygon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click vertex by vertex; Enter, a double-click or the first point closes.</source>
        <translation>Punkt für Punkt klicken; Eingabe, ein Doppelklick oder der erste Punkt schließt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Draw an outline by hand.</source>
        <translation>Einen Umriss von Hand zeichnen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Ma&amp;gnetic lasso</source>
        <translation>&amp;Magnetlasso</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click along an edge: the line between the clicks follows it.</source>
        <translation>An einer Kontur entlang klicken: Die Linie zwischen den Klicks folgt ihr.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Smart selec&amp;t</source>
        <translation>&amp;Intelligente Auswahl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click a thing or drag a rectangle around it, and it is selected.</source>
        <translation>Ein Objekt anklicken oder ein Rechteck darum ziehen, und es wird ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag a rectangle.</source>
        <translation>Ein Rechteck aufziehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag an ellipse.</source>
        <translation>Eine Ellipse aufziehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Brush</source>
        <translation>Pin&amp;sel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Paint areas; a pen&apos;s pressure varies the width.</source>
        <translation>Bereiche malen; der Druck eines Stifts ändert die Breite.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Er&amp;aser</source>
        <translation>Ra&amp;dierer</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Rub areas out; the other end of a pen does so in every tool.</source>
        <translation>Bereiche wegradieren; das andere Ende eines Stifts tut das mit jedem Werkzeug.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag the picture; Space does so in every tool.</source>
        <translation>Das Bild verschieben; die Leertaste tut das mit jedem Werkzeug.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>S&amp;maller brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser smaller.</source>
        <translation>Die Spitze von Pinsel und Radierer verkleinern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Larger br&amp;ush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser larger.</source>
        <translation>Die Spitze von Pinsel und Radierer vergrößern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <translation>E&amp;inzoomen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show less, larger.</source>
        <translation>Weniger anzeigen, größer.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;uszoomen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show more, smaller.</source>
        <translation>Mehr anzeigen, kleiner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Fit</source>
        <translation>In Fenster &amp;einpassen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show the whole picture.</source>
        <translation>Das ganze Bild anzeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show one image pixel on one pixel of the screen.</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel anzeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <translation>&amp;Maske anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show or hide the areas.</source>
        <translation>Die Bereiche ein- oder ausblenden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Snapping</source>
        <translation>Einra&amp;sten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Let vertices, corners and moved areas snap to vertices, edges and the border.</source>
        <translation>Punkte, Ecken und verschobene Bereiche an Punkten, Kanten und am Bildrand einrasten lassen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Hide &amp;panels</source>
        <translation>&amp;Bedienfelder ausblenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Leave nothing but the picture.</source>
        <translation>Nichts als das Bild übrig lassen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show all jobs in the right column.</source>
        <translation>Alle Aufträge in der rechten Spalte anzeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Edits</source>
        <translation>Bea&amp;rbeitungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show what was made from what in the right column.</source>
        <translation>In der rechten Spalte zeigen, was woraus entstanden ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}. Shortcut: {keys}</source>
        <translation>{title}
{tip}

Im Menü: {menu}. Tastenkürzel: {keys}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}</source>
        <translation>{title}
{tip}

Im Menü: {menu}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… receives the finished task</source>
        <translation>https://… empfängt den fertigen Task</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Mask address, in place of drawn areas</source>
        <translation>Maskenadresse, anstelle gezeichneter Bereiche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… white is repainted, black is kept</source>
        <translation>https://… Weiß wird neu generiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Preview of the mask address</source>
        <translation>Vorschau der Maskenadresse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Left edge of the selection in pixels</source>
        <translation>Linker Rand der Auswahl in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Top edge of the selection in pixels</source>
        <translation>Oberer Rand der Auswahl in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>W</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Width of the selection in pixels</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation>Breite der Auswahl in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>H</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Height of the selection in pixels</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation>Höhe der Auswahl in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertex</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertices</source>
        <translation>Punkte verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale area</source>
        <translation>Bereich skalieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale areas</source>
        <translation>Bereiche skalieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move area</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move areas</source>
        <translation>Bereiche verschieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The width must be at least {n} pixels.</source>
        <extracomment>For one: The width must be at least {n} pixel.</extracomment>
        <translation>
            <numerusform>Die Breite muss mindestens {n} Pixel betragen.</numerusform>
            <numerusform>Die Breite muss mindestens {n} Pixel betragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The height must be at least {n} pixels.</source>
        <extracomment>For one: The height must be at least {n} pixel.</extracomment>
        <translation>
            <numerusform>Die Höhe muss mindestens {n} Pixel betragen.</numerusform>
            <numerusform>Die Höhe muss mindestens {n} Pixel betragen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Delete vertex</source>
        <translation>Punkt &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Delete {n} vertices</source>
        <extracomment>For one: &amp;Delete {n} vertex</extracomment>
        <translation>
            <numerusform>Punkt &amp;löschen</numerusform>
            <numerusform>{n} Punkte &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Select the whole area</source>
        <translation>&amp;Ganzen Bereich auswählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Insert &amp;vertex here</source>
        <translation>&amp;Punkt hier einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Paste here</source>
        <translation>&amp;Hier einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Close polygon</source>
        <translation>Polygon &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Remove last vertex</source>
        <translation>&amp;Letzten Punkt entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>C&amp;ancel polygon</source>
        <translation>Polygon &amp;verwerfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Insert vertex</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas to repaint</source>
        <translation>Zu ändernde Bereiche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Delete the selected areas</source>
        <translation>Die ausgewählten Bereiche löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Draw on the picture: click point after point, then press Enter.</source>
        <translation>Zeichnen Sie auf dem Bild: Klicken Sie Punkt für Punkt, dann drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Area {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} vertices</source>
        <extracomment>For one: {n} vertex</extracomment>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} holes</source>
        <extracomment>For one: {n} hole</extracomment>
        <translation>
            <numerusform>{n} Loch</numerusform>
            <numerusform>{n} Löcher</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{percent} % of the image</source>
        <translation>{percent} % des Bildes</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>MidJourney works best when about 20 to 50 % of the image is repainted.</source>
        <translation>MidJourney arbeitet am besten, wenn etwa 20 bis 50 % des Bildes neu generiert werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little less around the things you mean.</source>
        <translation>Markieren Sie um das Gemeinte vielleicht etwas weniger.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little more around the things you mean.</source>
        <translation>Markieren Sie um das Gemeinte vielleicht etwas mehr.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/assembly.py"/>
        <source>The texts of this language are missing: {name}</source>
        <translation>Die Texte dieser Sprache fehlen: {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/assembly.py"/>
        <source>mjgui speaks English meanwhile. Install it again.</source>
        <translation>mjgui spricht bis dahin Englisch. Installieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Stop batch</source>
        <translation>Stapel stoppen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit the rest</source>
        <translation>Rest absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest</source>
        <translation>Rest verwerfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest
Take what was never sent off the list.</source>
        <translation>Rest verwerfen
Nie Gesendetes von der Liste nehmen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Batch: {progress}</source>
        <translation>Stapel: {progress}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>One prompt on each line</source>
        <translation>Ein Prompt pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts, one on each line</source>
        <translation>Prompt-Liste, ein Prompt pro Zeile</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts</source>
        <translation>Prompt-Liste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>Submit sends each of them with this mask; the prompt above stays here.</source>
        <translation>Absenden sendet jeden davon mit dieser Maske; der Prompt oben bleibt stehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>{n} times: {plan}</source>
        <extracomment>For one: Once: {plan}</extracomment>
        <translation>
            <numerusform>Einmal: {plan}</numerusform>
            <numerusform>{n}-mal: {plan}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>× {times}</source>
        <translation>× {times}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>How often: {times}</source>
        <translation>Wie oft: {times}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} submissions, free in practice</source>
        <extracomment>For one: {n} submission, free in practice</extracomment>
        <translation>
            <numerusform>{n} Auftrag, in der Übung kostenlos</numerusform>
            <numerusform>{n} Aufträge, in der Übung kostenlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions</source>
        <extracomment>For one: {n} paid submission</extracomment>
        <translation>
            <numerusform>{n} kostenpflichtiger Auftrag</numerusform>
            <numerusform>{n} kostenpflichtige Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions, about ${cost}</source>
        <extracomment>For one: {n} paid submission, about ${cost}</extracomment>
        <translation>
            <numerusform>{n} kostenpflichtiger Auftrag, etwa {cost} $</numerusform>
            <numerusform>{n} kostenpflichtige Aufträge, etwa {cost} $</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>{n} prompts</source>
        <extracomment>For one: {n} prompt</extracomment>
        <translation>
            <numerusform>{n} Prompt</numerusform>
            <numerusform>{n} Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>lines {lines} repeat earlier ones and are left out</source>
        <extracomment>For one: line {lines} repeats an earlier one and is left out</extracomment>
        <translation>
            <numerusform>Zeile {lines} wiederholt eine frühere und entfällt</numerusform>
            <numerusform>Zeilen {lines} wiederholen frühere und entfallen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} fertig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} not sent</source>
        <extracomment>For one: {n} not sent</extracomment>
        <translation>
            <numerusform>{n} nicht gesendet</numerusform>
            <numerusform>{n} nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_actions.py"/>
        <source>Save blended image</source>
        <translation>Eingepasstes Bild speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Blend in</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask</source>
        <translation>Bewahrt das Original außerhalb der Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow, in pixels</source>
        <translation>Vergrößern, in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Feather, in pixels</source>
        <translation>Weiche Kante, in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>How far beyond the mask the result is kept; below 0 it ends before the outline.</source>
        <translation>Wie weit über die Maske hinaus das Ergebnis bleibt; unter 0 endet es vor dem Umriss.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Over how many further pixels the result fades out into the original.</source>
        <translation>Über wie viele weitere Pixel das Ergebnis in das Original ausläuft.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Save blended…</source>
        <translation>Eingepasst speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask.</source>
        <translation>Bewahrt das Original außerhalb der Maske.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>What keeps it from being submitted</source>
        <translation>Was dem Absenden im Weg steht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair: {what}</source>
        <translation>Reparieren: {what}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show: {what}</source>
        <translation>Anzeigen: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weiteres</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/handling.py"/>
        <source>Arrows 1 px, Shift 10, Ctrl 50</source>
        <translation>Pfeile 1 px, Umschalt 10, Strg 50</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{x}, {y}</source>
        <translation>{x}, {y}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{x}, {y} px</source>
        <translation>{x}, {y} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>Δ {x}, {y} px</source>
        <translation>Δ {x}, {y} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{length} px, {angle}°</source>
        <translation>{length} px, {angle}°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Problem: {problems} And {n} more.</source>
        <extracomment>For one: Problem: {problems} And {n} more.</extracomment>
        <translation>
            <numerusform>Problem: {problems} Und {n} weiteres.</numerusform>
            <numerusform>Problem: {problems} Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Problem: {problems}</source>
        <translation>Problem: {problems}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>No problems any more.</source>
        <translation>Keine Probleme mehr.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{tool} tool</source>
        <translation>Werkzeug {tool}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected</source>
        <extracomment>For one: {n} vertex selected</extracomment>
        <translation>
            <numerusform>{n} Punkt ausgewählt</numerusform>
            <numerusform>{n} Punkte ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>a polygon of {n} vertices in hand</source>
        <extracomment>For one: a polygon of {n} vertex in hand</extracomment>
        <translation>
            <numerusform>ein angefangenes Polygon mit {n} Punkt</numerusform>
            <numerusform>ein angefangenes Polygon mit {n} Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} problems: {problems}</source>
        <extracomment>For one: {n} problem: {problems}</extracomment>
        <translation>
            <numerusform>{n} Problem: {problems}</numerusform>
            <numerusform>{n} Probleme: {problems}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Image shown, {n} areas in its mask.</source>
        <extracomment>For one: Image shown, {n} area in its mask.</extracomment>
        <translation>
            <numerusform>Bild angezeigt, {n} Bereich in seiner Maske.</numerusform>
            <numerusform>Bild angezeigt, {n} Bereiche in seiner Maske.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas added</source>
        <extracomment>For one: {n} area added</extracomment>
        <translation>
            <numerusform>{n} Bereich hinzugefügt</numerusform>
            <numerusform>{n} Bereiche hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas deleted</source>
        <extracomment>For one: {n} area deleted</extracomment>
        <translation>
            <numerusform>{n} Bereich gelöscht</numerusform>
            <numerusform>{n} Bereiche gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas in the mask</source>
        <extracomment>For one: {n} area in the mask</extracomment>
        <translation>
            <numerusform>{n} Bereich in der Maske</numerusform>
            <numerusform>{n} Bereiche in der Maske</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Polygon cancelled.</source>
        <translation>Polygon verworfen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {number} at {place}.</source>
        <translation>Punkt {number} bei {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex removed, {n} left.</source>
        <extracomment>For one: Vertex removed, {n} left.</extracomment>
        <translation>
            <numerusform>Punkt entfernt, {n} übrig.</numerusform>
            <numerusform>Punkt entfernt, {n} übrig.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {vertex} of area {area} selected, at {place}.</source>
        <translation>Punkt {vertex} von Bereich {area} ausgewählt, bei {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected.</source>
        <extracomment>For one: {n} vertex selected.</extracomment>
        <translation>
            <numerusform>{n} Punkt ausgewählt.</numerusform>
            <numerusform>{n} Punkte ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Area {area} selected, {n} vertices.</source>
        <extracomment>For one: Area {area} selected, {n} vertex.</extracomment>
        <translation>
            <numerusform>Bereich {area} ausgewählt, {n} Punkt.</numerusform>
            <numerusform>Bereich {area} ausgewählt, {n} Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas selected.</source>
        <extracomment>For one: {n} area selected.</extracomment>
        <translation>
            <numerusform>{n} Bereich ausgewählt.</numerusform>
            <numerusform>{n} Bereiche ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Nothing selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex at {place}.</source>
        <translation>Punkt bei {place}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{size} at {place}.</source>
        <translation>{size} bei {place}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click an area to select it, drag to select several</source>
        <translation>Klicken wählt einen Bereich aus, Ziehen mehrere</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag moves the vertex  ·  Shift+click or Delete removes it</source>
        <translation>Ziehen verschiebt den Punkt  ·  Umschalt+Klick oder Entf entfernt ihn</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click or drag inserts a vertex</source>
        <translation>Klicken oder Ziehen fügt einen Punkt ein</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, drag moves, double-click inserts a vertex</source>
        <translation>Klicken wählt aus, Ziehen verschiebt, Doppelklick fügt einen Punkt ein</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, Shift+click selects more, drag moves</source>
        <translation>Klicken wählt aus, Umschalt+Klick noch mehr, Ziehen verschiebt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag scales  ·  Shift keeps proportions, Alt the centre</source>
        <translation>Ziehen skaliert  ·  Umschalt hält die Proportionen, Alt die Mitte</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag turns  ·  Shift in steps of 15°</source>
        <translation>Ziehen dreht  ·  Umschalt in Schritten von 15°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>The mask is hidden; show it to select something</source>
        <translation>Die Maske ist ausgeblendet; zum Auswählen einblenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click draws a new area</source>
        <translation>Klicken zeichnet einen neuen Bereich</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click adds to the areas</source>
        <translation>Klicken fügt zu den Bereichen hinzu</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click cuts from the areas</source>
        <translation>Klicken zieht von den Bereichen ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click keeps only what is inside</source>
        <translation>Klicken behält nur, was innen liegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag draws a new area</source>
        <translation>Ziehen zeichnet einen neuen Bereich</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag adds to the areas</source>
        <translation>Ziehen fügt zu den Bereichen hinzu</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag cuts from the areas</source>
        <translation>Ziehen zieht von den Bereichen ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag keeps only what is inside</source>
        <translation>Ziehen behält nur, was innen liegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Shift adds, Alt subtracts, both intersect</source>
        <translation>Umschalt vereint, Alt zieht ab, beide schneiden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter ends it here</source>
        <translation>Eingabe beendet hier</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter begins here</source>
        <translation>Eingabe beginnt hier</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Let go to end the stroke  ·  Esc cancels</source>
        <translation>Loslassen beendet den Strich  ·  Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag erases, {size} px</source>
        <translation>Ziehen radiert, {size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag paints, {size} px</source>
        <translation>Ziehen malt, {size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt paints, Shift straight on</source>
        <translation>[ kleiner, ] größer, Alt malt, Umschalt gerade weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt erases, Shift straight on</source>
        <translation>[ kleiner, ] größer, Alt radiert, Umschalt gerade weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Arrows draw, Enter ends the stroke</source>
        <translation>Pfeile zeichnen, Eingabe beendet den Strich</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to erase here</source>
        <translation>Eingabe beginnt hier zu radieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to paint here</source>
        <translation>Eingabe beginnt hier zu malen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift keeps proportions, Alt the centre, Esc puts it back</source>
        <translation>Umschalt hält die Proportionen, Alt die Mitte, Esc stellt zurück</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate area</source>
        <translation>Bereich drehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate areas</source>
        <translation>Bereiche drehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift turns in steps of 15°, Esc puts it back</source>
        <translation>Umschalt dreht in Schritten von 15°, Esc stellt zurück</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Drag to pan, Ctrl+wheel to zoom</source>
        <translation>Ziehen verschiebt, Strg+Mausrad zoomt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Draw lasso</source>
        <translation>Lasso zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Let go to close the outline  ·  Esc cancels</source>
        <translation>Loslassen schließt den Umriss  ·  Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click draws a new area along edges</source>
        <translation>Klicken zeichnet entlang von Konturen einen neuen Bereich</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click adds to the areas along edges</source>
        <translation>Klicken fügt entlang von Konturen zu den Bereichen hinzu</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click cuts from the areas along edges</source>
        <translation>Klicken zieht entlang von Konturen von den Bereichen ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click keeps only what is inside along edges</source>
        <translation>Klicken behält entlang von Konturen nur, was innen liegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Magnetic lasso</source>
        <translation>Magnetlasso</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click to close the outline</source>
        <translation>Klicken schließt den Umriss</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins a straight edge  ·  Shift 45°</source>
        <translation>Klicken heftet eine gerade Kante an  ·  Umschalt 45°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Ctrl draws it straight, Backspace unpins, Esc cancels</source>
        <translation>Klicken heftet die Linie an  ·  Strg zeichnet gerade, Rücktaste löst, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Enter or double-click closes, Ctrl straight, Backspace unpins</source>
        <translation>Klicken heftet die Linie an  ·  Eingabe oder Doppelklick schließt, Strg gerade, Rücktaste löst</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter closes the outline</source>
        <translation>Eingabe schließt den Umriss</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter pins the line, twice closes</source>
        <translation>Eingabe heftet die Linie an, zweimal schließt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter places the first pin</source>
        <translation>Eingabe setzt den ersten Haltepunkt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Draw magnetic lasso</source>
        <translation>Magnetlasso zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45°, S without snapping, Esc puts it back</source>
        <translation>Umschalt 45°, S ohne Einrasten, Esc stellt zurück</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45° or along an edge, S without snapping, Esc puts it back</source>
        <translation>Umschalt 45° oder entlang einer Kante, S ohne Einrasten, Esc stellt zurück</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertex</source>
        <translation>Punkt verrücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertices</source>
        <translation>Punkte verrücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge area</source>
        <translation>Bereich verrücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge areas</source>
        <translation>Bereiche verrücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close; the outline will cross itself where it is marked</source>
        <translation>Klicken schließt; der Umriss überschneidet sich dann an der markierten Stelle</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close the polygon</source>
        <translation>Klicken schließt das Polygon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Shift 45°, S without snapping, Backspace takes one off</source>
        <translation>Klicken setzt einen Punkt  ·  Umschalt 45°, S ohne Einrasten, Rücktaste nimmt einen weg</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Enter or double-click closes, S without snapping</source>
        <translation>Klicken setzt einen Punkt  ·  Eingabe oder Doppelklick schließt, S ohne Einrasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter closes the polygon</source>
        <translation>Eingabe schließt das Polygon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places the first vertex</source>
        <translation>Eingabe setzt den ersten Punkt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Move on for the next vertex</source>
        <translation>Für den nächsten Punkt weiterbewegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places a vertex, twice closes</source>
        <translation>Eingabe setzt einen Punkt, zweimal schließt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Select</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Let go to select</source>
        <translation>Loslassen wählt aus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the first corner</source>
        <translation>Eingabe setzt die erste Ecke</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the opposite corner</source>
        <translation>Eingabe setzt die gegenüberliegende Ecke</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it square, Space moves, S without snapping, Esc cancels</source>
        <translation>Umschalt macht es quadratisch, Leertaste verschiebt, S ohne Einrasten, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw ellipse</source>
        <translation>Ellipse zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it round, Space moves, S without snapping, Esc cancels</source>
        <translation>Umschalt macht sie rund, Leertaste verschiebt, S ohne Einrasten, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Smart select</source>
        <translation>Intelligente Auswahl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Add by smart select</source>
        <translation>Intelligent hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Take away by smart select</source>
        <translation>Intelligent abziehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke adds to the selection</source>
        <translation>Ein Strich fügt zur Auswahl hinzu</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke takes away from the selection</source>
        <translation>Ein Strich nimmt von der Auswahl weg</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Stroke over what is meant, then let go  ·  Esc cancels</source>
        <translation>Über das Gemeinte streichen, dann loslassen  ·  Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Drag around the thing, then let go  ·  Esc cancels</source>
        <translation>Um das Objekt ziehen, dann loslassen  ·  Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: selects it</source>
        <translation>Ein Objekt anklicken oder umfahren: wählt es aus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: adds to the areas</source>
        <translation>Ein Objekt anklicken oder umfahren: fügt zu den Bereichen hinzu</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: cuts from the areas</source>
        <translation>Ein Objekt anklicken oder umfahren: zieht von den Bereichen ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: keeps only what is inside</source>
        <translation>Ein Objekt anklicken oder umfahren: behält nur, was innen liegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>There is no picture yet</source>
        <translation>Noch kein Bild vorhanden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Looking for edges…  ·  Esc stops</source>
        <translation>Konturen werden gesucht…  ·  Esc stoppt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag a rectangle around it</source>
        <translation>Ein Objekt anklicken oder ein Rechteck darum ziehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift-stroke adds, Alt-stroke takes away  ·  Click another thing, Enter ends</source>
        <translation>Umschalt-Strich fügt hinzu, Alt-Strich nimmt weg  ·  Anderes Objekt anklicken, Eingabe beendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift adds, Alt subtracts</source>
        <translation>Umschalt fügt hinzu, Alt zieht ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter begins here, and again selects the thing</source>
        <translation>Eingabe beginnt hier, noch einmal wählt das Objekt aus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter again selects the thing here, elsewhere the one in the rectangle</source>
        <translation>Nochmals Eingabe wählt hier das Objekt aus, anderswo das im Rechteck</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>What the stroke was to change is gone</source>
        <translation>Was der Strich ändern sollte, ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/view.py"/>
        <source>Mask canvas</source>
        <translation>Maskenfläche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas_page.py"/>
        <source>Paste a task id above and press Load.
Its four images will appear here.</source>
        <translation>Fügen Sie oben eine Task-ID ein, und drücken Sie „Laden“.
Hier erscheinen dann die vier Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>1 of 3</source>
        <translation>1 von 3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Click around what should change; a click on the first point closes the area.</source>
        <translation>Klicken Sie um das herum, was sich ändern soll; ein Klick auf den ersten Punkt schließt den Bereich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>2 of 3</source>
        <translation>2 von 3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Write on the right what should be there instead.</source>
        <translation>Schreiben Sie rechts, was stattdessen da sein soll.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>3 of 3</source>
        <translation>3 von 3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Submit and compare</source>
        <translation>Absenden und vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Press Submit. The four results come up beside the original.</source>
        <translation>Drücken Sie „Absenden“. Die vier Ergebnisse erscheinen neben dem Original.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings ({keys}).</source>
        <translation>mjgui generiert Teile von Bildern neu; Üben ist kostenlos, und Ihr MidJourney-Schlüssel gehört in die Einstellungen ({keys}).</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings.</source>
        <translation>mjgui generiert Teile von Bildern neu; Üben ist kostenlos, und Ihr MidJourney-Schlüssel gehört in die Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Step {place}: {title}. {words}</source>
        <translation>Schritt {place}: {title}. {words}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close the first steps</source>
        <translation>Die ersten Schritte schließen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close; it does not come back</source>
        <translation>Schließen; sie kommen nicht wieder</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens the settings where the key goes.</source>
        <translation>Öffnet die Einstellungen dort, wo der Schlüssel hingehört.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moved apart · click to align</source>
        <translation>Verschoben · zum Ausrichten klicken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moves alone</source>
        <translation>Bewegt sich einzeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>{level} and more</source>
        <translation>{level} und mehr</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Difference of {a} and {b}</source>
        <translation>Differenz von {a} und {b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Results appear here, side by side with the original.</source>
        <translation>Hier erscheinen Ergebnisse, neben dem Original.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} left of the line at {place} %, {b} right of it</source>
        <translation>Schieber, {a} links der Linie bei {place} %, {b} rechts davon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} above the line at {place} %, {b} below it</source>
        <translation>Schieber, {a} über der Linie bei {place} %, {b} darunter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} right of the line at {place} %, {b} left of it</source>
        <translation>Schieber, {a} rechts der Linie bei {place} %, {b} links davon</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} below the line at {place} %, {b} above it</source>
        <translation>Schieber, {a} unter der Linie bei {place} %, {b} darüber</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} alone</source>
        <translation>{name} allein</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>The panes show different parts</source>
        <translation>Die Ansichten zeigen verschiedene Ausschnitte</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Side by side, {a} and {b}</source>
        <translation>Nebeneinander, {a} und {b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe turned by {angle}°, {a} before the line at {place} %, {b} beyond it</source>
        <translation>Schieber um {angle}° gedreht, {a} vor der Linie bei {place} %, {b} dahinter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Onion skin, {b} at {percent} % over {a}</source>
        <translation>Durchscheinen, {b} mit {percent} % über {a}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, as they are</source>
        <translation>Differenz von {a} und {b} als Wärmebild, unverstärkt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b} as a heat map, {n} time as strong</extracomment>
        <translation>
            <numerusform>Differenz von {a} und {b} als Wärmebild, {n}-fach verstärkt</numerusform>
            <numerusform>Differenz von {a} und {b} als Wärmebild, {n}-fach verstärkt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, as they are</source>
        <translation>Differenz von {a} und {b}, unverstärkt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b}, {n} time as strong</extracomment>
        <translation>
            <numerusform>Differenz von {a} und {b}, {n}-fach verstärkt</numerusform>
            <numerusform>Differenz von {a} und {b}, {n}-fach verstärkt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, paused at {name}</source>
        <translation>Blinken, angehalten bei {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, once a second</source>
        <translation>Blinken, {a} und {b} im Wechsel, einmal pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, {pace} times a second</source>
        <translation>Blinken, {a} und {b} im Wechsel, {pace}-mal pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>All results, {original} and {n} results</source>
        <extracomment>For one: All results, {original} and {n} result</extracomment>
        <translation>
            <numerusform>Alle Ergebnisse, {original} und {n} Ergebnis</numerusform>
            <numerusform>Alle Ergebnisse, {original} und {n} Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} is chosen</source>
        <translation>{name} ist gewählt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>At {name}; Enter chooses it</source>
        <translation>Bei {name}; Eingabe wählt es</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Once a second</source>
        <translation>Einmal pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{pace} times a second</source>
        <translation>{pace}-mal pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>Whole image: {share} of pixels changed</source>
        <translation>Ganzes Bild: {share} der Pixel geändert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <location filename="../../mjgui/ui/desktop/tie.py"/>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>less than {percent} %</source>
        <translation>weniger als {percent} %</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask: {share} of pixels changed</source>
        <translation>Außerhalb der Maske: {share} der Pixel geändert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask with its seam: {share} of pixels changed</source>
        <translation>Außerhalb von Maske und Übergang: {share} der Pixel geändert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask: {share} of pixels changed</source>
        <translation>Außerhalb der Maske von B: {share} der Pixel geändert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask with its seam: {share} of pixels changed</source>
        <translation>Außerhalb von Maske und Übergang von B: {share} der Pixel geändert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask covers the whole image</source>
        <translation>Die Maske bedeckt das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask with its seam covers the whole image</source>
        <translation>Maske und Übergang bedecken das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask covers the whole image</source>
        <translation>Die Maske von B bedeckt das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask with its seam covers the whole image</source>
        <translation>Maske und Übergang von B bedecken das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>Opacity of the result</source>
        <translation>Deckkraft des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>0 shows the original alone, 100 the result alone.</source>
        <translation>0 zeigt nur das Original, 100 nur das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>The pictures could not be compared.</source>
        <translation>Die Bilder konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/view.py"/>
        <source>Compare view</source>
        <translation>Vergleichsansicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Compare &amp;against this</source>
        <translation>&amp;Hiermit vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <source>Compare &amp;this</source>
        <translation>&amp;Dies vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Edit this result</source>
        <translation>Dieses &amp;Ergebnis bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How strongly differences are shown</source>
        <translation>Wie stark Differenzen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How many times a second the pictures change</source>
        <translation>Wie oft pro Sekunde die Bilder wechseln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Upright</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Level</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Result {number} of {count}</source>
        <translation>Ergebnis {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/model.py"/>
        <source>Task {task_id}</source>
        <translation>Task {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Side {letter}: {name}</source>
        <translation>Seite {letter}: {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Choose another picture</source>
        <translation>Anderes Bild wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading, {percent}</source>
        <translation>Wird geladen, {percent}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>{title}. Click to try again.</source>
        <translation>{title}. Klicken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/desktop/places.py"/>
        <location filename="../../mjgui/ui/dialogs/key_presets.py"/>
        <source>mjgui</source>
        <translation>mjgui</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/desktop/tie.py"/>
        <source>{n} jobs</source>
        <extracomment>For one: {n} job</extracomment>
        <translation>
            <numerusform>{n} Auftrag</numerusform>
            <numerusform>{n} Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>About mjgui</source>
        <translation>Über mjgui</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Repaint parts of MidJourney images by hand-drawn masks.</source>
        <translation>Teile von MidJourney-Bildern mit gezeichneten Masken neu generieren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Settings, history and images are kept in</source>
        <translation>Einstellungen, Verlauf und Bilder liegen in</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>The folder could not be opened. Copy its path.</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Kopieren Sie seinen Pfad.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>version not known</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Outline only</source>
        <translation>Nur Umriss</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Choose another accent colour</source>
        <translation>Andere Akzentfarbe wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask colour</source>
        <translation>Maskenfarbe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Choose another mask colour</source>
        <translation>Andere Maskenfarbe wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask pattern</source>
        <translation>Maskenmuster</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Mask opacity</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>off</source>
        <comment>default</comment>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Another colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Areas and vertices</source>
        <translation>Bereiche und Punkte</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>In the history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Space+drag, middle drag</source>
        <comment>keys</comment>
        <translation>Leertaste+Ziehen, Mitteltaste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+wheel, pinch</source>
        <comment>keys</comment>
        <translation>Strg+Mausrad, Fingerzoom</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Show the original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold \</source>
        <comment>keys</comment>
        <translation>\ halten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move one pane alone</source>
        <translation>Eine Ansicht einzeln bewegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold U</source>
        <comment>keys</comment>
        <translation>U halten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Add to the mask</source>
        <translation>Zur Maske hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift at the press</source>
        <comment>keys</comment>
        <translation>Umschalt beim Drücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take away from the mask</source>
        <translation>Von der Maske abziehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Alt at the press</source>
        <comment>keys</comment>
        <translation>Alt beim Drücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Keep what both cover</source>
        <translation>Überlappung behalten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+Alt at the press</source>
        <comment>keys</comment>
        <translation>Umschalt+Alt beim Drücken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Steps of 45°</source>
        <translation>Schritte von 45°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift while drawing</source>
        <comment>keys</comment>
        <translation>Umschalt beim Zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Draw without snapping</source>
        <translation>Ohne Einrasten zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold S</source>
        <comment>keys</comment>
        <translation>S halten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Close the polygon</source>
        <translation>Polygon schließen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click, first point</source>
        <comment>keys</comment>
        <translation>Eingabe, Doppelklick, erster Punkt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take the last vertex off</source>
        <translation>Letzten Punkt wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Backspace</source>
        <comment>keys</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Esc</source>
        <comment>keys</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Draw by keys</source>
        <translation>Mit Tasten zeichnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys, Enter</source>
        <comment>keys</comment>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the crosshair by 50 pixels</source>
        <translation>Fadenkreuz um 50 Pixel bewegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+arrow keys</source>
        <comment>keys</comment>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 1 pixel</source>
        <translation>Um 1 Pixel verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys</source>
        <comment>keys</comment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 10 pixels</source>
        <translation>Um 10 Pixel verschieben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+arrow keys</source>
        <comment>keys</comment>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Insert a vertex</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag or click the “+” of an edge</source>
        <comment>keys</comment>
        <translation>„+“ einer Kante ziehen oder anklicken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take a vertex off</source>
        <translation>Punkt wegnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+click</source>
        <comment>keys</comment>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag a handle, Shift in proportion</source>
        <comment>keys</comment>
        <translation>Griff ziehen, Umschalt proportional</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag the knob, Shift by 15°</source>
        <comment>keys</comment>
        <translation>Knauf ziehen, Umschalt um 15°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Open an entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click</source>
        <comment>keys</comment>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete the selected entries</source>
        <translation>Ausgewählte Einträge löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Back to the picture</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Open the menus</source>
        <translation>Menüs öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>F10</source>
        <comment>keys</comment>
        <translation>F10</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the focus</source>
        <translation>Fokus bewegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Fills from the surroundings, does not read the prompt. Offline, free.</source>
        <translation>Füllt aus der Umgebung, liest den Prompt nicht. Offline, kostenlos.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;MidJourney</source>
        <translation>&amp;MidJourney</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>The real thing, over the network. Needs an API key; each submission costs money.</source>
        <translation>Das echte MidJourney, über das Netzwerk. Braucht einen API-Schlüssel; jedes Absenden kostet Geld.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save the API key</source>
        <translation>API-Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget the API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>the vendor&apos;s address, {address}</source>
        <translation>die Adresse des Anbieters, {address}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Stop asking the gateway</source>
        <translation>Anfrage an das Gateway stoppen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Test the API key</source>
        <translation>API-Schlüssel testen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain; it is asked for when MidJourney is used.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund des Systems; er wird abgefragt, wenn MidJourney benutzt wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept for this session only.</source>
        <translation>Ein Schlüssel ist nur für diese Sitzung gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/key_presets.py"/>
        <source>Like Photoshop</source>
        <translation>Wie Photoshop</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/key_presets.py"/>
        <source>Like Krita and GIMP</source>
        <translation>Wie Krita und GIMP</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} stays what it is: {what}.</source>
        <extracomment>{what} is what the keys do, as &quot;Move the picture&quot; does; quote it if it helps.</extracomment>
        <translation>{keys} bleibt, was es ist: „{what}“.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} belongs to “{action}”. Give that one another shortcut first.</source>
        <translation>{keys} gehört zu „{action}“. Geben Sie dieser Aktion zuerst ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find in the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find: a name, or a word of a licence</source>
        <translation>Suchen: ein Name oder ein Wort einer Lizenz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Collecting the licences…</source>
        <translation>Lizenzen werden gesammelt…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Nothing fits.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/mask_preview.py"/>
        <source>How the mask looks</source>
        <translation>Wie die Maske aussieht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>With the prompt</source>
        <translation>Mit Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Without the prompt</source>
        <translation>Ohne Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/number_slider.py"/>
        <source>{name}, as a number</source>
        <translation>{name}, als Zahl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open image files</source>
        <translation>Bilddateien öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Paste the id of the task that made them</source>
        <translation>ID des Tasks einfügen, aus dem sie stammen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open the images of an old generation</source>
        <translation>Die Bilder einer alten Generierung öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>For images whose addresses have expired. Choose one to four files and say which image of the task each of them is.</source>
        <translation>Für Bilder, deren Adressen abgelaufen sind. Wählen Sie ein bis vier Dateien, und geben Sie an, welches Bild des Tasks jede davon ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>&amp;Task id</source>
        <translation>&amp;Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>or drop them here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image files</source>
        <translation>Bilddateien wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image {number}</source>
        <translation>Bild {number} wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>The task id is missing.</source>
        <translation>Die Task-ID fehlt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file is chosen.</source>
        <translation>Keine Datei ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names}. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <translation>Ausgelassen: {names}. Es ist Platz für vier Bilder, als PNG, JPEG oder WebP.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <extracomment>For one: Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</extracomment>
        <translation>
            <numerusform>Ausgelassen: {names} und {n} weiteres. Es ist Platz für vier Bilder, als PNG, JPEG oder WebP.</numerusform>
            <numerusform>Ausgelassen: {names} und {n} weitere. Es ist Platz für vier Bilder, als PNG, JPEG oder WebP.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Image number of file {number}</source>
        <translation>Bildnummer der Datei {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose file {number}</source>
        <translation>Datei {number} wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take file {number} out</source>
        <translation>Datei {number} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take this file out</source>
        <translation>Diese Datei herausnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/parts.py"/>
        <source>Ctrl</source>
        <comment>keys</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/parts.py"/>
        <source>Alt</source>
        <comment>keys</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>a red kite above the lake</source>
        <translation>ein roter Drachen über dem See</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Format offered first</source>
        <translation>Bevorzugtes Format</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>JPEG and WebP quality</source>
        <translation>JPEG- und WebP-Qualität</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>WebP without &amp;loss</source>
        <translation>WebP &amp;verlustfrei</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Choose the folder for results</source>
        <translation>Ordner für Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>your pictures folder</source>
        <translation>Ihr Bilderordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Put in {field}: {meaning}</source>
        <translation>{field} einsetzen: {meaning}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>For example {name}</source>
        <translation>Zum Beispiel {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>None yet: your pictures folder</source>
        <translation>Noch keiner: Ihr Bilderordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>No setting fits. Try another word for it.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort dafür.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Shortcut</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>All shortcuts are as they came.</source>
        <translation>Alle Tastenkürzel sind im Ausgangszustand.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>none</source>
        <comment>shortcut</comment>
        <translation>keins</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>{keys}  (was {own})</source>
        <translation>{keys}  (war {own})</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Shortcut of {action}</source>
        <translation>Tastenkürzel von {action}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find: a word or a key</source>
        <translation>Suchen: ein Wort oder eine Taste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>No shortcut fits.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Shortcuts of the menus can be changed in the settings.</source>
        <translation>Tastenkürzel der Menüs lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Practice tasks</source>
        <translation>Übungs-Tasks</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Journal, history and masks</source>
        <translation>Journal, Verlauf und Masken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Logs and settings</source>
        <translation>Protokolle und Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of generations that were only loaded</source>
        <translation>{size} von nur geladenen Generierungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that you have saved</source>
        <translation>{size} von Ergebnissen, die Sie gespeichert haben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of entries that you have deleted, which cannot be brought back then</source>
        <translation>{size} von gelöschten Einträgen, die sich dann nicht mehr wiederherstellen lassen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} with a star</source>
        <translation>{size} mit Stern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that were not saved</source>
        <translation>{size} von nicht gespeicherten Ergebnissen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} in use</source>
        <translation>{size} in Benutzung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Other</source>
        <comment>limit</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Limit in gigabytes</source>
        <translation>Obergrenze in Gigabyte</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Free space now…</source>
        <translation>Jetzt &amp;Platz schaffen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete these images</source>
        <translation>Diese Bilder löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} of {limit}</source>
        <translation>{size} von {limit}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete {size}</source>
        <translation>{size} löschen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Can go: {images}.</source>
        <translation>Entbehrlich: {images}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Nothing can go now.</source>
        <translation>Nichts ist gerade entbehrlich.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Stays: {images}.</source>
        <translation>Bleibt: {images}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>; </source>
        <comment>list</comment>
        <extracomment>what stands between the parts of a list that may hold commas.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Masks and images are PNG, JPEG or WebP pictures; masks may be JSON, too.</source>
        <translation>Masken und Bilder sind PNG-, JPEG- oder WebP-Bilder; Masken auch JSON.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one address at a time</source>
        <translation>Legen Sie nur eine Adresse auf einmal ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>It is taken as the mask address.</source>
        <translation>Sie wird als Maskenadresse verwendet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>This cannot be dropped here</source>
        <translation>Das kann hier nicht abgelegt werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>“{name}” is no mask and no image</source>
        <translation>„{name}“ ist weder Maske noch Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one mask at a time</source>
        <translation>Legen Sie nur eine Maske auf einmal ab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>An image has one mask, of many areas.</source>
        <translation>Ein Bild hat eine Maske mit vielen Bereichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to import as mask</source>
        <translation>Zum Importieren als Maske ablegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>{name} · image {number}</source>
        <translation>{name} · Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>There is no image to mask yet</source>
        <translation>Noch ist kein Bild da, das maskiert werden kann</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Load a generation, then drop the mask again.</source>
        <translation>Laden Sie eine Generierung, und legen Sie die Maske dann erneut ab.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>These are {n} images</source>
        <extracomment>For one: This is {n} image</extracomment>
        <translation>
            <numerusform>Das ist {n} Bild</numerusform>
            <numerusform>Das sind {n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>A generation has four images.</source>
        <translation>Eine Generierung hat vier Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as image…</source>
        <translation>Zum Öffnen als Bild ablegen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for; what mjgui has saved is gone on from</source>
        <translation>eines Tasks, nach dessen ID gefragt wird; von mjgui Gespeichertes wird weiterbearbeitet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as {n} images…</source>
        <extracomment>For one: Drop to open as {n} image…</extracomment>
        <translation>
            <numerusform>Zum Öffnen als Bild ablegen…</numerusform>
            <numerusform>Zum Öffnen als {n} Bilder ablegen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for</source>
        <translation>eines Tasks, nach dessen ID gefragt wird</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to use as mask address</source>
        <translation>Als Maskenadresse ablegen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_drop.py"/>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture without loss</source>
        <translation>WebP-Bild, verlustfrei</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>OpenRaster layers</source>
        <translation>OpenRaster-Ebenen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Black-and-white picture</source>
        <translation>Schwarzweißes Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Mask JSON</source>
        <translation>Masken-JSON</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save all results in a folder</source>
        <translation>Alle Ergebnisse in einem Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save as layers</source>
        <translation>Als Ebenen speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Export mask</source>
        <translation>Maske exportieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>Press and hold to see the original alone</source>
        <translation>Gedrückt halten zeigt nur das Original</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Remix prompt</source>
        <translation>Remix-Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Characters used of the prompt</source>
        <translation>Verwendete Zeichen des Prompts</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>What should be there? May stay empty.</source>
        <translation>Was soll dort sein? Darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice: fills from the surroundings, does not read the prompt.</source>
        <translation>Übung: füllt aus der Umgebung, liest den Prompt nicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>The mask address is sent; the areas drawn are not.</source>
        <translation>Die Maskenadresse wird gesendet, die gezeichneten Bereiche nicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>MidJourney cannot reach this address: put the picture on a public server.</source>
        <translation>MidJourney erreicht diese Adresse nicht: Legen Sie das Bild auf einen öffentlichen Server.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/going_on/again.py"/>
        <source>&amp;{n} times more: {plan}</source>
        <extracomment>For one: &amp;Once more: {plan}</extracomment>
        <translation>
            <numerusform>Noch &amp;einmal: {plan}</numerusform>
            <numerusform>Noch &amp;{n}-mal: {plan}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other prompt</source>
        <translation>Anderer Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Same mask, other prompt</source>
        <translation>Gleiche Maske, anderer Prompt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other mask</source>
        <translation>Andere Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Same prompt, other mask</source>
        <translation>Gleicher Prompt, andere Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Edit this result</source>
        <translation>Dieses Ergebnis bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Close the dialog first: it is in front of the window.</source>
        <translation>Schließen Sie zuerst den Dialog: Er liegt vor dem Fenster.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>The browser could not be opened. Open {address}.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Öffnen Sie {address}.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Guide: {page}</source>
        <translation>Anleitung: {page}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} pages</source>
        <extracomment>For one: {n} page</extracomment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} places on {pages}.</source>
        <extracomment>For one: {n} place on {pages}.</extracomment>
        <translation>
            <numerusform>{n} Stelle auf {pages}.</numerusform>
            <numerusform>{n} Stellen auf {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Measure</source>
        <translation>Maße</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Pointer position in image pixels</source>
        <translation>Zeigerposition in Bildpixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}</source>
        <translation>Entstanden aus Task {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}, image {number}</source>
        <translation>Entstanden aus Task {task_id}, Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made {moment}</source>
        <translation>Erstellt am {moment}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Gateway {name}</source>
        <translation>Gateway {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Tags {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>Costs as a bar chart</source>
        <translation>Kosten als Balkendiagramm</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: nothing</source>
        <translation>{when}: nichts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: {amount}, {n} tasks</source>
        <extracomment>For one: {when}: {amount}, {n} task</extracomment>
        <translation>
            <numerusform>{when}: {amount}, {n} Task</numerusform>
            <numerusform>{when}: {amount}, {n} Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a month, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a month, {n} task</extracomment>
        <translation>
            <numerusform>{total} (letzte {period}), {average} pro Monat, {n} Task</numerusform>
            <numerusform>{total} (letzte {period}), {average} pro Monat, {n} Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a day, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a day, {n} task</extracomment>
        <translation>
            <numerusform>{total} (letzte {period}), {average} pro Tag, {n} Task</numerusform>
            <numerusform>{total} (letzte {period}), {average} pro Tag, {n} Tasks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMM</source>
        <comment>date format</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Choose an entry to see its images, its prompt and your notes.</source>
        <translation>Wählen Sie einen Eintrag, um seine Bilder, seinen Prompt und Ihre Notizen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit this image</source>
        <translation>Dieses Bild bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Use mask and prompt</source>
        <translation>Maske und Prompt verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit its origin</source>
        <translation>Ursprung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit the image that this was made from.</source>
        <translation>Das Bild bearbeiten, aus dem dies entstand.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>{n} entries selected</source>
        <extracomment>For one: {n} entry selected</extracomment>
        <translation>
            <numerusform>{n} Eintrag ausgewählt</numerusform>
            <numerusform>{n} Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Image {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Show what happened</source>
        <translation>Zeigen, was passiert ist</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Write a note; it is saved by itself</source>
        <translation>Notiz schreiben; sie wird von selbst gespeichert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>From task</source>
        <translation>Aus Task</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>An image that is opened is asked for at the gateway, as long as it is kept there.</source>
        <translation>Ein Bild, das geöffnet wird, wird vom Gateway geholt, solange es dort aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{number} of that task</source>
        <translation>{number} aus diesem Task</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Result {list}</source>
        <extracomment>For one: Result {list}</extracomment>
        <translation>
            <numerusform>Ergebnis {list}</numerusform>
            <numerusform>Ergebnisse {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{n} removed to make room</source>
        <extracomment>For one: {n} removed to make room</extracomment>
        <translation>
            <numerusform>{n} entfernt, um Platz zu schaffen</numerusform>
            <numerusform>{n} entfernt, um Platz zu schaffen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any cost</source>
        <translation>Alle Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Failed or unknown</source>
        <translation>Fehler oder unbekannt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost over, US dollars</source>
        <translation>Kosten über, US-Dollar</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Only entries with all of the chosen tags.</source>
        <translation>Nur Einträge mit allen gewählten Schlagwörtern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Show everything.</source>
        <translation>Alles anzeigen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>No tags yet: add them to an entry on the right</source>
        <translation>Noch keine Schlagwörter: Fügen Sie sie rechts einem Eintrag hinzu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>{n} tags</source>
        <extracomment>For one: {n} tag</extracomment>
        <translation>
            <numerusform>{n} Schlagwort</numerusform>
            <numerusform>{n} Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search in prompts, ids, tags and notes</source>
        <translation>In Prompts, IDs, Schlagwörtern und Notizen suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted</source>
        <translation>Was neu generiert wurde</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted.</source>
        <translation>Was neu generiert wurde.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>S&amp;how what happened</source>
        <translation>&amp;Zeigen, was passiert ist</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit the &amp;result</source>
        <translation>Ergebnis &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Use this mask and prompt</source>
        <translation>Diese Maske &amp;und diesen Prompt verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit &amp;what it was made from</source>
        <translation>Ur&amp;sprung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Sh&amp;ow in the tree of edits</source>
        <translation>Im Baum der Bearbeitungen &amp;anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Copy &amp;prompt</source>
        <translation>&amp;Prompt kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Copy tas&amp;k id</source>
        <translation>Tas&amp;k-ID kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Cop&amp;y details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Every generation that you load, and every result that you have made, is kept here. Load one by its task id above, or open image files.</source>
        <translation>Jede Generierung, die Sie laden, und jedes Ergebnis, das Sie erstellen, wird hier aufbewahrt. Laden Sie oben eine über ihre Task-ID, oder öffnen Sie Bilddateien.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Change what is looked for above, or show everything.</source>
        <translation>Ändern Sie oben, wonach gesucht wird, oder zeigen Sie alles an.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>There is no history</source>
        <translation>Es gibt keinen Verlauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>The data folder cannot be written to, so that nothing is kept from run to run.</source>
        <translation>Der Datenordner ist nicht beschreibbar, deshalb bleibt von einer Sitzung zur nächsten nichts erhalten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{shown} of {n} entries</source>
        <extracomment>For one: {shown} of {n} entry</extracomment>
        <translation>
            <numerusform>{shown} von {n} Eintrag</numerusform>
            <numerusform>{shown} von {n} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{entries}, {selected}</source>
        <translation>{entries}, {selected}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Nothing was spent yet. Practice costs nothing.</source>
        <translation>Noch wurde nichts ausgegeben. Die Übung kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Of tasks that were submitted here; deleting entries changes nothing.</source>
        <translation>Von Tasks, die hier abgesendet wurden; gelöschte Einträge ändern daran nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Period of the costs</source>
        <translation>Zeitraum der Kosten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>C&amp;opy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Save &amp;picture…</source>
        <translation>Bild s&amp;peichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs: {summary}</source>
        <translation>Kosten: {summary}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>All time</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag, Enter</source>
        <translation>Schlagwort, dann Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take off the tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take this tag off.</source>
        <translation>Dieses Schlagwort entfernen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Getting the images</source>
        <translation>Bilder werden geholt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Cost {amount} dollars</source>
        <translation>Kosten {amount} Dollar</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Note {note}</source>
        <translation>Notiz {note}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Task unknown</source>
        <translation>Task unbekannt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>Progress of the newest job</source>
        <translation>Fortschritt des neuesten Auftrags</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>{n} more at work</source>
        <extracomment>For one: {n} more at work</extracomment>
        <translation>
            <numerusform>{n} weiterer läuft</numerusform>
            <numerusform>{n} weitere laufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>The browser could not be opened</source>
        <translation>Der Browser konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>Open {address} by hand, and look at your tasks and your balance there.</source>
        <translation>Öffnen Sie {address} von Hand, und prüfen Sie dort Ihre Tasks und Ihr Guthaben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Find jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Prompt or task id</source>
        <translation>Prompt oder Task-ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Jobs in this state</source>
        <translation>Aufträge in diesem Zustand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Submit again (a new, paid submission)</source>
        <translation>Erneut &amp;absenden (ein neuer, kostenpflichtiger Auftrag)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Submit again</source>
        <translation>Erneut &amp;absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Check my acc&amp;ount</source>
        <translation>K&amp;onto prüfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Same &amp;prompt, other mask</source>
        <translation>Gleicher &amp;Prompt, andere Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Run again</source>
        <translation>Noch e&amp;inmal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Delete {n} jobs</source>
        <extracomment>For one: &amp;Delete {n} job</extracomment>
        <translation>
            <numerusform>{n} Auftrag &amp;löschen</numerusform>
            <numerusform>{n} Aufträge &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Delete all {n} &amp;finished jobs</source>
        <extracomment>For one: Delete {n} &amp;finished job</extracomment>
        <translation>
            <numerusform>{n} ab&amp;geschlossenen Auftrag löschen</numerusform>
            <numerusform>Alle {n} ab&amp;geschlossenen Aufträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Get the missing images</source>
        <translation>Fehlende &amp;Bilder holen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Check a&amp;gain</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Take up a&amp;gain</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>What you submit appears here.</source>
        <translation>Was Sie absenden, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>No job matches.</source>
        <translation>Kein Auftrag passt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Rate limited: next try in {time}</source>
        <translation>Rate-Limit: nächster Versuch in {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Reconnecting: {trouble}</source>
        <translation>Verbindet erneut: {trouble}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No progress for {time}; still looking</source>
        <extracomment>what follows the semicolon is left out where there is little room.</extracomment>
        <translation>Kein Fortschritt seit {time}; wird weiter verfolgt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown, maybe charged</source>
        <translation>Ausgang unbekannt, vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done, {there} of {all} images</source>
        <translation>Fertig, {there} von {all} Bildern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>{number} of {count} submitted together</source>
        <translation>{number} von {count} gemeinsam abgesendet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed: {error}</source>
        <translation>Fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Elapsed {time}</source>
        <translation>Dauer {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number} of task {task_id}</source>
        <translation>Bild {number} von Task {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Submitted {moment}</source>
        <translation>Abgesendet am {moment}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Next try in {time}</source>
        <translation>Nächster Versuch in {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working ({status})</source>
        <translation>In Arbeit ({status})</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Grow or shrink</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Above 0 outlines move out, below 0 in. There is no feather: polygons have no soft edge.</source>
        <translation>Über 0 wandern die Umrisse nach außen, unter 0 nach innen. Eine weiche Kante haben Polygone nicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this. There is no feather: polygons have no soft edge.</source>
        <translation>Kein Umriss wandert weiter als das. Eine weiche Kante haben Polygone nicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this.</source>
        <translation>Kein Umriss wandert weiter als das.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check my account</source>
        <translation>Konto prüfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit again</source>
        <translation>Erneut absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Operation on the mask</source>
        <translation>Operation an der Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount in pixels</source>
        <translation>Stärke in Pixeln</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Sharp corners</source>
        <translation>Scharfe Ecken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Leave corners as they are; else they are rounded.</source>
        <translation>Ecken lassen, wie sie sind; sonst werden sie gerundet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Working…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Nothing would be left of it.</source>
        <translation>Es bliebe nichts davon übrig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{before} → {n} vertices</source>
        <extracomment>For one: {before} → {n} vertex</extracomment>
        <translation>
            <numerusform>{before} → {n} Punkt</numerusform>
            <numerusform>{before} → {n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{n} areas fewer</source>
        <extracomment>For one: {n} area fewer</extracomment>
        <translation>
            <numerusform>{n} Bereich weniger</numerusform>
            <numerusform>{n} Bereiche weniger</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/model.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command: a few letters of its words</source>
        <translation>Befehl suchen: ein paar Buchstaben seiner Wörter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>A few letters of what is to be done, or its shortcut. Enter does it, Esc closes.</source>
        <translation>Ein paar Buchstaben dessen, was zu tun ist, oder das Tastenkürzel. Eingabe führt es aus, Esc schließt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>What fits, the best first. What cannot be done now says why.</source>
        <translation>Was passt, das Beste zuerst. Was jetzt nicht möglich ist, sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Nothing fits these letters.</source>
        <translation>Zu diesen Buchstaben passt nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The mask is empty</source>
        <translation>Die Maske ist leer</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no result yet</source>
        <translation>Noch gibt es kein Ergebnis</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No entry is selected</source>
        <translation>Kein Eintrag ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no other image to copy it to</source>
        <translation>Es gibt kein anderes Bild als Ziel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With the wipe only</source>
        <translation>Nur beim Schieber</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With differences only</source>
        <translation>Nur bei Differenzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>While blinking only</source>
        <translation>Nur beim Blinken</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was taken back</source>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No mask is being imported</source>
        <translation>Keine Maske wird importiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is being saved</source>
        <translation>Nichts wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No job is at work</source>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No batch is waiting</source>
        <translation>Kein Stapel wartet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is left of a batch</source>
        <translation>Von einem Stapel ist nichts übrig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing has to be repaired</source>
        <translation>Nichts muss repariert werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No prompt is typed</source>
        <translation>Kein Prompt ist eingegeben</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is blended in</source>
        <translation>Nichts ist eingepasst</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With several panes only</source>
        <translation>Nur mit mehreren Ansichten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The panes stand together</source>
        <translation>Die Ansichten stehen beieinander</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>It is compared with the original</source>
        <translation>Es wird mit dem Original verglichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Edit only</source>
        <translation>Nur beim Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Compare only</source>
        <translation>Nur beim Vergleichen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In the history only</source>
        <translation>Nur im Verlauf</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No image is loaded</source>
        <translation>Kein Bild ist geladen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/view.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/presenter.py"/>
        <source>Drag to move, Ctrl+wheel to zoom; hold \ for the original, U to move one pane</source>
        <translation>Ziehen verschiebt, Strg+Mausrad zoomt; \ halten zeigt das Original, U halten bewegt eine Ansicht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>does nothing here: {reason}</source>
        <translation>hier wirkungslos: {reason}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Enter takes it · Ctrl+D stars it · Shift+Del removes it</source>
        <translation>Eingabe übernimmt · Strg+D gibt Stern · Umschalt+Entf entfernt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Entfernt. Strg+Z bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Prompts that you submit are kept here.</source>
        <translation>Prompts, die Sie absenden, werden hier aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>No prompt has all of these words.</source>
        <translation>Kein Prompt enthält alle diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Find an earlier prompt</source>
        <translation>Früheren Prompt suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>{n} more: type another word</source>
        <extracomment>For one: {n} more: type another word</extracomment>
        <translation>
            <numerusform>{n} weiterer: noch ein Wort eingeben</numerusform>
            <numerusform>{n} weitere: noch ein Wort eingeben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_model.py"/>
        <source>{prompt}, favourite</source>
        <translation>{prompt}, Favorit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_view.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>{note} And {n} more.</source>
        <extracomment>For one: {note} And {n} more.</extracomment>
        <translation>
            <numerusform>{note} Und {n} weiteres.</numerusform>
            <numerusform>{note} Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Begin with the prompt that made this image</source>
        <translation>Mit dem Prompt beginnen, aus dem dieses Bild entstand</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use the prompt of this image</source>
        <translation>Prompt dieses Bildes verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>This image: {prompt}</source>
        <translation>Dieses Bild: {prompt}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>This is all of it. Nothing is sent by itself: copy it, or save it, and add what you did and what went wrong. Your key and your prompts are not in it.</source>
        <translation>Das ist alles. Nichts wird von selbst gesendet: Kopieren oder speichern Sie es, und ergänzen Sie, was Sie getan haben und was schiefging. Ihr Schlüssel und Ihre Prompts sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/opener.py"/>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Quick save</source>
        <translation>Schnellspeichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into another program</source>
        <translation>Das gewählte Ergebnis in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into a folder or another program</source>
        <translation>Das gewählte Ergebnis in einen Ordner oder ein anderes Programm ziehen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to {folder}</source>
        <translation>Herausziehen · Schnellspeichern nach {folder}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to your pictures folder</source>
        <translation>Herausziehen · Schnellspeichern in Ihren Bilderordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>{folder}
This folder is gone, so a quick save goes to your pictures folder.</source>
        <translation>{folder}
Diesen Ordner gibt es nicht mehr, deshalb speichert Schnellspeichern in Ihren Bilderordner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>More ways to save</source>
        <translation>Weitere Arten zu speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from it</source>
        <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Use its mask and prompt</source>
        <translation>Maske und Prompt daraus verwenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open as image…</source>
        <translation>Als Bild öffnen…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from a saved picture</source>
        <translation>Mit gespeichertem Bild weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>The folder could not be shown</source>
        <translation>Der Ordner konnte nicht angezeigt werden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open it by hand: {folder}</source>
        <translation>Öffnen Sie ihn von Hand: {folder}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Moves the picture</source>
        <translation>Verschiebt das Bild</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Zoom by one notch</source>
        <translation>Zoom je Raststufe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>on</source>
        <comment>default</comment>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>The key stays, and so do your images, masks and prompts.</source>
        <translation>Der Schlüssel bleibt, ebenso Ihre Bilder, Masken und Prompts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Set back to the defaults.</source>
        <translation>Auf die Vorgaben zurückgesetzt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Undo the reset</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Sets everything on this page back to what it came as.</source>
        <translation>Setzt alles auf dieser Seite auf die Vorgaben zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Reset all settings of the page “{page}”</source>
        <translation>Alle Einstellungen der Seite „{page}“ zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>To MidJourney&apos;s gateway go your key, the ids of tasks and, when you submit, the prompt, the mask and the addresses that you typed; pictures are fetched from where they lie; practice calls nothing but addresses that you typed; and nothing else leaves this machine.</source>
        <translation>An das Gateway von MidJourney gehen Ihr Schlüssel, die IDs von Tasks und beim Absenden der Prompt, die Maske und die eingegebenen Adressen; Bilder werden von dort geholt, wo sie liegen; die Übung ruft nur Adressen auf, die Sie eingegeben haben; und nichts sonst verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget the earlier prompts</source>
        <translation>Frühere Prompts vergessen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Bring back the prompts</source>
        <translation>Prompts zurückholen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>There is one.</source>
        <translation>Einer ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/rows.py"/>
        <source>Back to {default}</source>
        <translation>Zurück auf: {default}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/rows.py"/>
        <source>Set “{setting}” back to {default}</source>
        <translation>„{setting}“ zurücksetzen auf: {default}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>{n} settings found</source>
        <extracomment>For one: {n} setting found</extracomment>
        <translation>
            <numerusform>{n} Einstellung gefunden</numerusform>
            <numerusform>{n} Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>practice midjourney offline free cost money provider server</source>
        <translation>übung midjourney offline kostenlos kosten geld anbieter server dienst</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A&amp;ddress of MidJourney</source>
        <translation>&amp;Adresse von MidJourney</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>url host server endpoint vendor base proxy https</source>
        <translation>url host server endpunkt anbieter basis proxy https</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A test asks for a task that does not exist, and is free. Practice needs no key.</source>
        <translation>Ein Test fragt nach einem Task, den es nicht gibt, und ist kostenlos. Die Übung braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>token secret password login account keychain credentials test</source>
        <translation>token geheim passwort anmeldung konto schlüsselbund zugangsdaten test</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>translation locale English Deutsch German 简体中文 Chinese</source>
        <translation>übersetzung sprache locale English Deutsch German 简体中文 Chinesisch</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>dark light night day mode colours skin bright</source>
        <translation>dunkel hell nacht tag modus farben thema theme erscheinungsbild farbschema</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>font large bigger small letters zoom scale read</source>
        <translation>Schrift Schriftgröße groß größer klein Buchstaben Zoom lesen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Less &amp;motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Bars stand still, and blinking pictures change by hand.</source>
        <translation>Balken stehen still, und blinkende Bilder wechseln von Hand.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>animation effects blinking flicker dizzy vestibular accessibility reduced</source>
        <translation>Animation Effekte Blinken Flackern Schwindel Bewegung Barrierefreiheit reduziert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>color highlight buttons tint theme grey blue</source>
        <translation>farbe hervorhebung schaltflächen knöpfe tönung thema grau blau</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>color overlay areas selection tint rose green violet</source>
        <translation>farbe überlagerung bereiche auswahl tönung rosa grün violett</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>filled hatched lines outline overlay areas</source>
        <translation>gefüllt schraffiert linien umriss überlagerung bereiche</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask &amp;opacity</source>
        <translation>&amp;Deckkraft der Maske</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>transparency alpha strength overlay areas</source>
        <translation>transparenz alpha stärke überlagerung bereiche durchsichtig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Snap to vertices, edges and the border</source>
        <translation>An Punkten, Kanten und am Bildrand ein&amp;rasten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>While S is held, nothing snaps.</source>
        <translation>Solange S gehalten wird, rastet nichts ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>snapping magnet align grid guides</source>
        <translation>einrasten magnetisch ausrichten raster hilfslinien fangen snapping</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Brush size</source>
        <translation>&amp;Pinselgröße</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>tip diameter width eraser pen stroke pixels</source>
        <translation>spitze durchmesser breite radierer stift strich pixel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Large ones are easier to catch with a pen or a finger.</source>
        <translation>Große sind mit Stift oder Finger leichter zu treffen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>vertices corners points size touch big</source>
        <translation>punkte ecken anfasser größe touch groß</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>With Ctrl it zooms either way. Two fingers on a trackpad always move the picture.</source>
        <translation>Mit Strg zoomt es in jedem Fall. Zwei Finger auf einem Trackpad verschieben immer das Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>scroll zoom pan trackpad ctrl</source>
        <translation>scrollen zoomen verschieben trackpad touchpad strg</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Zoom by one notch</source>
        <translation>&amp;Zoom je Raststufe</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>wheel speed step magnify faster slower scroll</source>
        <translation>rad mausrad geschwindigkeit schritt vergrößern schneller langsamer scrollen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A &amp;pen&apos;s pressure varies the brush</source>
        <translation>Stift&amp;druck ändert die Pinselbreite</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Without it a pen paints as broadly as the mouse does.</source>
        <translation>Ohne das malt ein Stift so breit wie die Maus.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>tablet stylus wacom sensitivity</source>
        <translation>tablett grafiktablett stylus wacom empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Keys of the tools</source>
        <translation>Tasten der Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>What you change below goes before them, and stays when you choose others.</source>
        <translation>Was Sie unten ändern, hat Vorrang und bleibt, wenn Sie andere wählen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>preset photoshop krita gimp adobe hotkeys keymap profile</source>
        <translation>vorlage voreinstellung photoshop krita gimp adobe tastenbelegung profil</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Shortcuts of one&apos;s own</source>
        <translation>Eigene Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>keys keyboard remap hotkeys keymap bindings</source>
        <translation>tasten tastatur belegung umbelegen shortcuts hotkeys</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>png jpeg jpg webp file type export</source>
        <translation>png jpeg jpg webp dateityp export</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>JPEG and WebP &amp;quality</source>
        <translation>JPEG- und WebP-&amp;Qualität</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>compression size jpg lossy</source>
        <translation>kompression größe jpg verlustbehaftet</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>95 looks like the original. A picture that is of the format already keeps its bytes. JPEG knows no transparency: white takes its place.</source>
        <translation>95 sieht aus wie das Original. Ein Bild, das schon in diesem Format ist, bleibt Byte für Byte gleich. JPEG kennt keine Transparenz: Sie wird weiß.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>lossless compression quality</source>
        <translation>verlustfrei kompression qualität</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>file names template pattern fields rename</source>
        <translation>dateinamen vorlage muster felder umbenennen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>That of the last save; quick saves go there.</source>
        <translation>Der zuletzt benutzte; auch Schnellspeichern nutzt ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>directory path pictures location where</source>
        <translation>verzeichnis pfad bilder ort speicherort wohin</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>disk usage space size images thumbnails database logs megabytes</source>
        <translation>festplatte speicher belegung größe bilder vorschaubilder datenbank protokolle megabyte</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Limit</source>
        <translation>Ober&amp;grenze</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Over the limit, the oldest images go by themselves: first those of generations that were only loaded, then results that you have saved. Entries and thumbnails stay, and so does every image that has a star, was not saved yet, or is in use.</source>
        <translation>Über der Obergrenze werden die ältesten Bilder von selbst entfernt: zuerst die von nur geladenen Generierungen, dann Ergebnisse, die Sie gespeichert haben. Einträge und Vorschaubilder bleiben, ebenso jedes Bild, das einen Stern hat, noch nicht gespeichert ist oder gerade benutzt wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>disk space quota maximum gigabytes data folder clean</source>
        <translation>festplatte speicher quota maximum gigabyte datenordner aufräumen limit</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Making room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>free space delete images clean up cache data folder open</source>
        <translation>speicher freigeben bilder löschen aufräumen cache datenordner öffnen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>The desktop tells you of results and failures while mjgui is not in front. Others who see your screen can read the prompt there.</source>
        <translation>Der Desktop meldet Ergebnisse und Fehler, während mjgui nicht im Vordergrund ist. Wer Ihren Bildschirm sieht, kann dort den Prompt lesen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>desktop notify popups banner sound results quiet privacy</source>
        <translation>desktop benachrichtigen popups banner ton ergebnisse ruhe privatsphäre</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>The prompt in notifications</source>
        <translation>Prompt in Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Others who see your screen can read it there.</source>
        <translation>Wer Ihren Bildschirm sieht, kann ihn dort lesen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>desktop notify hide text secret</source>
        <translation>desktop benachrichtigen verbergen text geheim</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Favourites stay, and so does the prompt of each job in the history, until you delete the job.</source>
        <translation>Favoriten bleiben, ebenso der Prompt jedes Auftrags im Verlauf, bis Sie den Auftrag löschen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>forget delete clear history remove traces</source>
        <translation>vergessen löschen leeren verlauf entfernen spuren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Kept API key</source>
        <translation>Gespeicherter Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>forget delete remove token secret keychain sign out</source>
        <translation>vergessen löschen entfernen token geheim schlüsselbund abmelden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>What mjgui keeps by itself lies there, all of it but the key.</source>
        <translation>Was mjgui selbst aufbewahrt, liegt dort, alles außer dem Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>open path where files location database images logs</source>
        <translation>öffnen pfad wo dateien ort datenbank bilder protokolle</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} on disk</source>
        <translation>{size} belegt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Data folder: {usage}</source>
        <translation>Datenordner: {usage}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Export {n} entries as CSV</source>
        <extracomment>For one: Export {n} entry as CSV</extracomment>
        <translation>
            <numerusform>{n} Eintrag als CSV exportieren</numerusform>
            <numerusform>{n} Einträge als CSV exportieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Save picture of the costs</source>
        <translation>Bild der Kosten speichern</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Copied the picture</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Paste it anywhere.</source>
        <translation>Fügen Sie es ein, wo Sie wollen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Sends the mask and the prompt.</source>
        <translation>Sendet Maske und Prompt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} prompts</source>
        <extracomment>For one: Submit {n} prompt</extracomment>
        <translation>
            <numerusform>{n} Prompt absenden</numerusform>
            <numerusform>{n} Prompts absenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} times</source>
        <extracomment>For one: Submit {n} time</extracomment>
        <translation>
            <numerusform>Absenden</numerusform>
            <numerusform>{n}-mal absenden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Paste a task id</source>
        <translation>Task-ID einfügen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney · no key</source>
        <translation>MidJourney · kein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney, at {address}</source>
        <translation>MidJourney, unter {address}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Click to choose another gateway.</source>
        <translation>Klicken, um ein anderes Gateway zu wählen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Gateway: {name}</source>
        <translation>Gateway: {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>The chain of edits appears here once an image is loaded.</source>
        <translation>Die Kette der Bearbeitungen erscheint hier, sobald ein Bild geladen ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Enter compares a result; 1 to 4 edit one of the images.</source>
        <translation>Eingabe vergleicht ein Ergebnis; 1 bis 4 bearbeiten eines der Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edit image &amp;{number}</source>
        <translation>Bild &amp;{number} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Not edited yet</source>
        <translation>Noch nicht bearbeitet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Images {numbers} edited</source>
        <extracomment>For one: Image {numbers} edited</extracomment>
        <translation>
            <numerusform>Bild {numbers} bearbeitet</numerusform>
            <numerusform>Bilder {numbers} bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation {task_id}</source>
        <translation>Generierung {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Edit of image {number} of {task_id}: {prompt}</source>
        <translation>Bearbeitung von Bild {number} aus {task_id}: {prompt}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{n} images</source>
        <extracomment>For one: {n} image</extracomment>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>a branch</source>
        <translation>ein Zweig</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current, image {number}</source>
        <translation>aktuell, Bild {number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of a task, as the gateway gave it out. Enter loads its four images.</source>
        <translation>Die ID eines Tasks, wie das Gateway sie ausgegeben hat. Die Eingabetaste lädt seine vier Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image, and the areas that are to be repainted. The tools on the left draw here; the line below says what the one in hand does. Arrow keys and Enter draw without a mouse.</source>
        <translation>Das Bild und die Bereiche, die neu generiert werden sollen. Die Werkzeuge links zeichnen hier; die Zeile unten sagt, was das gewählte tut. Pfeiltasten und Eingabetaste zeichnen ohne Maus.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pictures that are compared, under one zoom. Drag moves them, Ctrl+wheel zooms; what is shown how is chosen on the right.</source>
        <translation>Die verglichenen Bilder mit gemeinsamem Zoom. Ziehen verschiebt sie, Strg+Mausrad zoomt; was wie gezeigt wird, wählen Sie rechts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images of the generation. A click chooses it to be drawn on; each has a mask of its own.</source>
        <translation>Eines der vier Bilder der Generierung. Ein Klick wählt es zum Zeichnen; jedes hat seine eigene Maske.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four results. A click compares it with the original; Shift+click keeps it to compare others with.</source>
        <translation>Eines der vier Ergebnisse. Ein Klick vergleicht es mit dem Original; Umschalt+Klick hält es fest, um andere damit zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image that was edited. Press and hold to see it alone.</source>
        <translation>Das bearbeitete Bild. Gedrückt halten zeigt es allein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The areas of the mask, with what is wrong with them. A click selects one, a double-click goes to it.</source>
        <translation>Die Bereiche der Maske und was an ihnen nicht stimmt. Ein Klick wählt einen aus, ein Doppelklick führt zu ihm.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image the mask covers. MidJourney works best with about 20 – 50 %.</source>
        <translation>Wie viel vom Bild die Maske abdeckt. MidJourney arbeitet mit etwa 20 – 50 % am besten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the left border, in pixels of the image.</source>
        <translation>Abstand der ausgewählten Bereiche vom linken Rand, in Bildpixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the upper border, in pixels of the image.</source>
        <translation>Abstand der ausgewählten Bereiche vom oberen Rand, in Bildpixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The width of the selected areas together; another number scales them.</source>
        <translation>Die gemeinsame Breite der ausgewählten Bereiche; eine andere Zahl skaliert sie.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The height of the selected areas together; another number scales them.</source>
        <translation>Die gemeinsame Höhe der ausgewählten Bereiche; eine andere Zahl skaliert sie.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The remix prompt: what should be there instead. MidJourney&apos;s parameters are offered after two hyphens. It may stay empty.</source>
        <translation>Der Remix-Prompt: was stattdessen da sein soll. Nach zwei Bindestrichen werden die Parameter von MidJourney angeboten. Er darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many characters of the prompt are used, and how many there may be.</source>
        <translation>Wie viele Zeichen des Prompts verwendet sind und wie viele es sein dürfen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Begin with the prompt that made this image.</source>
        <translation>Mit dem Prompt beginnen, aus dem dieses Bild entstand.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Addresses that few need: one that hears of the finished task, and one of a picture that is the mask.</source>
        <translation>Adressen, die nur wenige brauchen: eine, die den fertigen Task erhält, und eine zu einem Bild, das die Maske ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>An address that the gateway calls with the finished task. It may stay empty.</source>
        <translation>Eine Adresse, die das Gateway mit dem fertigen Task aufruft. Sie darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address of a black-and-white picture: white is repainted. It goes before what is drawn, and is laid over the image before it is sent.</source>
        <translation>Die Adresse eines schwarzweißen Bildes: Weiß wird neu generiert. Sie hat Vorrang vor dem Gezeichneten; das Bild wird vor dem Senden über das Original gelegt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Several prompts, each submitted with the mask that is drawn.</source>
        <translation>Mehrere Prompts, jeder mit der gezeichneten Maske abgesendet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A prompt on each line. Each is one submission, with the mask as it is.</source>
        <translation>Ein Prompt pro Zeile. Jeder ist ein eigener Auftrag, mit der Maske, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What keeps the mask and the prompt from being sent. A click leads to it, or mends it.</source>
        <translation>Was das Absenden von Maske und Prompt verhindert. Ein Klick führt hin oder behebt es.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest job is.</source>
        <translation>Wie weit der neueste Auftrag ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest batch is.</source>
        <translation>Wie weit der neueste Stapel ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your submissions, the newest first, with what has become of each. Enter or a double-click compares a result; the menu of a row has what else can be done.</source>
        <translation>Ihre Aufträge, die neuesten zuerst, und was aus jedem geworden ist. Eingabe oder Doppelklick vergleicht ein Ergebnis; das Menü einer Zeile zeigt, was sonst noch geht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in whose prompt or id these words stand.</source>
        <translation>Zeigt nur Aufträge, in deren Prompt oder ID diese Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in this state.</source>
        <translation>Zeigt nur Aufträge in diesem Zustand.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was made from what, the way of the newest result in front. Enter compares a step; a digit, or a double-click on one of its images, edits that image.</source>
        <translation>Was woraus entstanden ist; der Weg zum neuesten Ergebnis steht vorn. Eingabe vergleicht einen Schritt; eine Ziffer oder ein Doppelklick auf eines seiner Bilder bearbeitet dieses Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, with a preview on the image.</source>
        <translation>Wie stark die Operation wirkt, mit Vorschau auf dem Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, in pixels of the image.</source>
        <translation>Wie stark die Operation wirkt, in Bildpixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Changes the mask as the preview shows it. Enter does so as well.</source>
        <translation>Ändert die Maske, wie die Vorschau es zeigt. Die Eingabetaste tut das auch.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Leaves the mask as it is. Esc does so as well.</source>
        <translation>Lässt die Maske, wie sie ist. Esc tut das auch.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes on to the next of the three first steps.</source>
        <translation>Geht zum nächsten der drei ersten Schritte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The prompt of the result that is compared.</source>
        <translation>Der Prompt des verglichenen Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A picture that is compared. A click offers others for this side.</source>
        <translation>Ein verglichenes Bild. Ein Klick bietet andere für diese Seite an.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far beyond the mask the result is kept, in pixels; below 0 less than the mask.</source>
        <translation>Wie weit über die Maske hinaus das Ergebnis bleibt, in Pixeln; unter 0 weniger als die Maske.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Over how many pixels the result fades into the original.</source>
        <translation>Über wie viele Pixel das Ergebnis in das Original ausläuft.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the result shows over the original.</source>
        <translation>Wie viel vom Ergebnis über dem Original zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many times a second the two pictures change.</source>
        <translation>Wie oft pro Sekunde die beiden Bilder wechseln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How strongly differences are shown.</source>
        <translation>Wie stark Differenzen gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>More ways to save: all results, as layers, and where quick saves go.</source>
        <translation>Weitere Arten zu speichern: alle Ergebnisse, als Ebenen, und der Ordner für Schnellspeichern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Everything that you have loaded or made. Enter or a double-click opens an entry; the menu of an entry has what else can be done.</source>
        <translation>Alles, was Sie geladen oder erstellt haben. Eingabe oder Doppelklick öffnet einen Eintrag; das Menü eines Eintrags zeigt, was sonst noch geht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Finds words in prompts, ids, tags and notes.</source>
        <translation>Findet Wörter in Prompts, IDs, Schlagwörtern und Notizen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The order in which the entries stand.</source>
        <translation>Die Reihenfolge der Einträge.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of these days.</source>
        <translation>Zeigt nur Einträge dieser Tage.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and later.</source>
        <translation>Zeigt nur Einträge ab diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and earlier.</source>
        <translation>Zeigt nur Einträge bis zu diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of which this has become.</source>
        <translation>Zeigt nur Einträge, aus denen dies geworden ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost so much.</source>
        <translation>Zeigt nur Einträge, die so viel kosteten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost more than this, in US dollars.</source>
        <translation>Zeigt nur Einträge, die mehr als das kosteten, in US-Dollar.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a star.</source>
        <translation>Zeigt nur Einträge mit Stern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that have all of the chosen tags.</source>
        <translation>Zeigt nur Einträge, die alle gewählten Schlagwörter haben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a note.</source>
        <translation>Zeigt nur Einträge mit Notiz.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows everything again.</source>
        <translation>Zeigt wieder alles.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies what stands beside it.</source>
        <translation>Kopiert, was daneben steht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Type a tag for the selected entries; Enter adds it.</source>
        <translation>Geben Sie ein Schlagwort für die ausgewählten Einträge ein; die Eingabetaste fügt es hinzu.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A note about this entry, for yourself. It is kept as you type.</source>
        <translation>Eine Notiz zu diesem Eintrag, für Sie selbst. Sie wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the entry where it is worked with: compared, or edited.</source>
        <translation>Zeigt den Eintrag dort, wo mit ihm gearbeitet wird: verglichen oder bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Draws on the image that is chosen below.</source>
        <translation>Zeichnet auf dem unten gewählten Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes back to the image with the mask and the prompt of this job.</source>
        <translation>Geht mit Maske und Prompt dieses Auftrags zum Bild zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images. A click chooses it.</source>
        <translation>Eines der vier Bilder. Ein Klick wählt es.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The time over which costs are summed up.</source>
        <translation>Der Zeitraum, über den Kosten summiert werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was spent, by day or by month. Arrow keys go from bar to bar.</source>
        <translation>Was ausgegeben wurde, nach Tagen oder Monaten. Pfeiltasten gehen von Balken zu Balken.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the chart as a picture.</source>
        <translation>Kopiert das Diagramm als Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Saves the chart as a PNG picture.</source>
        <translation>Speichert das Diagramm als PNG-Bild.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The sections of the settings. What is changed holds at once.</source>
        <translation>Die Abschnitte der Einstellungen. Was geändert wird, gilt sofort.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address at which MidJourney&apos;s gateway answers.</source>
        <translation>Die Adresse, unter der das Gateway von MidJourney antwortet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your API key. It is kept in the system&apos;s keychain, and never shown once it is saved.</source>
        <translation>Ihr API-Schlüssel. Er liegt im Schlüsselbund des Systems und wird nach dem Speichern nie angezeigt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Finds settings on all pages, by their names and by what else they are called. Enter goes to the first one.</source>
        <translation>Findet Einstellungen auf allen Seiten, nach ihrem Namen und danach, wie sie sonst noch heißen. Eingabe führt zur ersten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The settings that were found. A click goes to one.</source>
        <translation>Die gefundenen Einstellungen. Ein Klick führt zu einer.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Sets everything back to what it came as. The key stays, and so do your images, masks and prompts.</source>
        <translation>Setzt alles auf die Vorgaben zurück. Der Schlüssel bleibt, ebenso Ihre Bilder, Masken und Prompts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Brings back what was reset last.</source>
        <translation>Bringt zurück, was zuletzt zurückgesetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Checks the key for stray characters, keeps it, and tests it.</source>
        <translation>Prüft den Schlüssel auf verirrte Zeichen, speichert ihn und testet ihn.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Asks the gateway whether it takes the key. It costs nothing.</source>
        <translation>Fragt das Gateway, ob es den Schlüssel annimmt. Das kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the key out of the keychain.</source>
        <translation>Nimmt den Schlüssel aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Practice: fills masked areas from their surroundings, offline and for free. It does not read the prompt.</source>
        <translation>Übung: füllt maskierte Bereiche aus ihrer Umgebung, offline und kostenlos. Den Prompt liest sie nicht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>MidJourney: the real thing, over the network. Each submission costs money.</source>
        <translation>Das echte MidJourney, über das Netzwerk. Jedes Absenden kostet Geld.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes the settings; everything in them holds already.</source>
        <translation>Schließt die Einstellungen; alles darin gilt bereits.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The language of the window.</source>
        <translation>Die Sprache des Fensters.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large all texts of the window are.</source>
        <translation>Wie groß alle Texte des Fensters sind.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A light or a dark window, or as the system has it.</source>
        <translation>Ein helles oder dunkles Fenster, oder wie das System es vorgibt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The colour that is laid over areas.</source>
        <translation>Die Farbe, die über Bereiche gelegt wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses any other colour for buttons and switches.</source>
        <translation>Wählt eine beliebige andere Farbe für Schaltflächen und Schalter.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses any other colour.</source>
        <translation>Wählt eine beliebige andere Farbe.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What areas are laid over with: the colour, lines, or nothing.</source>
        <translation>Womit Bereiche gefüllt werden: Farbe, Linien oder nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image shows through the colour of the areas.</source>
        <translation>Wie viel vom Bild durch die Farbe der Bereiche scheint.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The colour of buttons, switches and of what is chosen.</source>
        <translation>Die Farbe von Schaltflächen, Schaltern und Ausgewähltem.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets what is drawn snap to vertices, edges and the border.</source>
        <translation>Lässt Gezeichnetes an Punkten, Kanten und am Bildrand einrasten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How broad the brush and the eraser are, in pixels of the image.</source>
        <translation>Wie breit Pinsel und Radierer sind, in Bildpixeln.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large vertices and handles are.</source>
        <translation>Wie groß Punkte und Griffe sind.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What the wheel of the mouse does without Ctrl.</source>
        <translation>Was das Mausrad ohne Strg tut.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much larger the picture gets by one notch of the wheel.</source>
        <translation>Wie viel größer das Bild mit einer Raststufe des Mausrads wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets nothing in the window move by itself.</source>
        <translation>Sorgt dafür, dass sich im Fenster nichts von selbst bewegt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets a pen paint more broadly the harder it is pressed.</source>
        <translation>Lässt einen Stift breiter malen, je fester er aufgedrückt wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The format that is offered first when a result is saved.</source>
        <translation>Das Format, das beim Speichern eines Ergebnisses zuerst angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The quality of JPEG and WebP files: 95 looks like the original.</source>
        <translation>Die Qualität von JPEG- und WebP-Dateien: 95 sieht aus wie das Original.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes WebP files that keep every pixel as it is.</source>
        <translation>Schreibt WebP-Dateien, die jedes Pixel genau bewahren.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What saved files are called; words in braces are filled in.</source>
        <translation>Wie gespeicherte Dateien heißen; Wörter in Klammern werden ersetzt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts this field into the name.</source>
        <translation>Setzt dieses Feld in den Namen ein.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses where quick saves go.</source>
        <translation>Wählt, wohin Schnellspeichern speichert.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Whether the desktop tells you of results while mjgui is not in front, and whether the prompt stands there.</source>
        <translation>Ob der Desktop Ergebnisse meldet, während mjgui nicht im Vordergrund ist, und ob der Prompt dabeisteht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become before the oldest images go.</source>
        <translation>Wie groß der Datenordner werden darf, bevor die ältesten Bilder entfernt werden.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become, in gigabytes.</source>
        <translation>Wie groß der Datenordner werden darf, in Gigabyte.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Says which images could go now. Nothing goes before you agree.</source>
        <translation>Zeigt, welche Bilder jetzt entbehrlich sind. Nichts wird ohne Ihre Zustimmung gelöscht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes these images.</source>
        <translation>Löscht diese Bilder.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes nothing.</source>
        <translation>Löscht nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the data folder in the system&apos;s file manager.</source>
        <translation>Zeigt den Datenordner im Dateimanager des Systems.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Which program&apos;s keys the tools have.</source>
        <translation>Von welchem Programm die Werkzeuge ihre Tasten haben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Whether the prompt stands in what the desktop tells you.</source>
        <translation>Ob der Prompt in dem steht, was der Desktop meldet.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Forgets the earlier prompts; favourites stay.</source>
        <translation>Vergisst die früheren Prompts; Favoriten bleiben.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Brings the prompts back that were forgotten.</source>
        <translation>Holt die vergessenen Prompts zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>All actions with their shortcuts. Choose one to change its keys.</source>
        <translation>Alle Aktionen mit ihren Tastenkürzeln. Wählen Sie eine, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Drücken Sie die Tasten, die die gewählte Aktion haben soll.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the chosen action&apos;s keys away.</source>
        <translation>Nimmt der gewählten Aktion ihre Tasten.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives the chosen action its own keys back.</source>
        <translation>Gibt der gewählten Aktion ihre eigenen Tasten zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives every action its own keys back.</source>
        <translation>Gibt jeder Aktion ihre eigenen Tasten zurück.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of the task that made these images.</source>
        <translation>Die ID des Tasks, aus dem diese Bilder stammen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Which of the four images this file is.</source>
        <translation>Welches der vier Bilder diese Datei ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses the file of this image.</source>
        <translation>Wählt die Datei dieses Bildes.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes this file out.</source>
        <translation>Nimmt diese Datei heraus.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses up to four files at once.</source>
        <translation>Wählt bis zu vier Dateien auf einmal.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens these files as the images of the task.</source>
        <translation>Öffnet diese Dateien als die Bilder des Tasks.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens nothing.</source>
        <translation>Öffnet nichts.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only shortcuts in whose name or keys these words stand.</source>
        <translation>Zeigt nur Tastenkürzel, in deren Namen oder Tasten diese Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only components in whose name or licence these words stand.</source>
        <translation>Zeigt nur Bestandteile, in deren Namen oder Lizenz diese Wörter stehen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What mjgui is made of. The licence of the chosen one stands beside it.</source>
        <translation>Woraus mjgui besteht. Daneben steht die Lizenz des gewählten Bestandteils.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The whole text of the licence.</source>
        <translation>Der ganze Text der Lizenz.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only pages in which these words stand, and marks them.</source>
        <translation>Zeigt nur Seiten, in denen diese Wörter stehen, und markiert sie.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pages of the guide.</source>
        <translation>Die Seiten der Anleitung.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The page. Tab goes from link to link, Enter follows one; that of a command shows where it is found.</source>
        <translation>Die Seite. Tab geht von Link zu Link, Eingabe folgt einem; der eines Befehls zeigt, wo er zu finden ist.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The report, exactly as it is copied or saved.</source>
        <translation>Der Bericht, genau so, wie er kopiert oder gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts the report on the clipboard.</source>
        <translation>Legt den Bericht in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes the report to a text file.</source>
        <translation>Schreibt den Bericht in eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this; the report is forgotten.</source>
        <translation>Schließt dies; der Bericht wird verworfen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the versions of mjgui and of what it is made of.</source>
        <translation>Kopiert die Versionen von mjgui und seinen Bestandteilen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the licences of everything that mjgui is made of.</source>
        <translation>Zeigt die Lizenzen von allem, woraus mjgui besteht.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this.</source>
        <translation>Schließt dies.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The one folder in which mjgui keeps everything.</source>
        <translation>Der eine Ordner, in dem mjgui alles aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Info: {text}</source>
        <translation>Info: {text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Success: {text}</source>
        <translation>Erfolg: {text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Error: {text}</source>
        <translation>Fehler: {text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>{n} more messages: show the next</source>
        <extracomment>For one: {n} more message: show the next</extracomment>
        <translation>
            <numerusform>{n} weitere Meldung: die nächste zeigen</numerusform>
            <numerusform>{n} weitere Meldungen: die nächste zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>failed: {reason} Press to try again.</source>
        <translation>fehlgeschlagen: {reason} Drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading {percent}%</source>
        <translation>wird geladen, {percent} %</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
