<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mjgui</name>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Edit mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Draw on the chosen image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Compare results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the result beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Original and result beside each other, under one zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A line to drag between original and result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Onion skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The result laid over the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Only what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The two pictures in turn, never faster than three a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The original and all four results at once, under one zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show o&amp;riginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the original alone; holding \ does so for as long as it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Blend in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the original outside the mask: lay the result over it, with a soft seam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Swap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the two pictures change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare a&amp;gainst this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the result that the keyboard is at, or the chosen one, to compare others with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare against the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare results with their own originals again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Unlink zoom and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Move the pane below the pointer alone; holding U does so for as long as it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A&amp;lign panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Bring panes that were moved alone back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Turn the wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by a quarter: upright or level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° against the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° with the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show how strong differences are by a scale of colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Stronger di&amp;fferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show differences 4 and 16 times as strong as they are, then as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Fl&amp;ip by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>While blinking: show the other picture, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Pause blinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the pictures change by hand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go on from the chosen result: its four images become the generation that is edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Same &amp;mask, other prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this mask, and type another prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Same prompt, other mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this prompt, and draw another mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Submit the same mask and prompt once more, or several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the &amp;newest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare the newest result with its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take the last step back; while drawing, the last vertex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Do again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Undo de&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Bring back the jobs, or entries of the history, that were deleted last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cut the selected areas, all where none is selected, to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the selected areas, all where none is selected, to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the areas of the clipboard on this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Dupl&amp;icate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put a copy of the selected areas beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select &amp;all areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select every area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Delete the selected areas or vertices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Copy result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the chosen result to the clipboard; where it is blended in, the composite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Earlier prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the prompt that was used before this one into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Later pro&amp;mpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Go back towards what was typed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Find an earlier prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Look through the prompts that were used before; favourites come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Fa&amp;vourite prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Star what is typed, so that it comes first among the earlier prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Send the mask and the prompt to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Su&amp;bmit several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Choose how often the next press of Submit sends the mask and the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>List &amp;of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit each prompt of a list with this mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit t&amp;he rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit what was never sent of the newest batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Stop batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take back what was not sent yet of the newest batch, at no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Stop &amp;waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Stop following the newest job; the gateway may still finish and charge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Gateway, API key, appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Load generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load the four images of the task whose id stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Open image files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open one to four image files of an old generation, together with its task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Go on from a saved picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Choose a picture that mjgui has saved, and edit it on: its task stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Import mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Replace the mask by that of a black-and-white picture or a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop i&amp;mporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Leave the mask as it is, and read the file no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Export mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the mask as a black-and-white PNG or as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Save result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as PNG, JPEG or WebP; what is of that format already keeps its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Quic&amp;k save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result at once: to the folder of the last save, by the settings&apos; format and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;blended image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as it is blended in; the result itself stays as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;all results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save all four results in a folder, by the settings&apos; format and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save as la&amp;yers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save original, results and mask as the layers of one file for Krita, GIMP and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop sa&amp;ving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Write nothing more; what is saved already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Close mjgui; running tasks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>All shortcuts on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;About mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Version, licence and data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Everything that you have loaded or made, in the place of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Look for words in prompts, ids, tags and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Give the selected entries a star, or take it from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Add &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Type a tag for the selected entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>What was spent, by day and by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Write the selected entries, or all that are shown, as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Delete the selected entries; they can be brought back until mjgui is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Stora&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>See how large the data folder is, limit it, and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Grow or shrink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Move the outlines out or in by some pixels, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Smooth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Round the corners off, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Sim&amp;plify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Leave out vertices that hardly shape the outlines, with a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repaint what was kept, and keep what was to be repainted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make one area of those that overlap or share an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Fill &amp;holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Close the holes of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Clip to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Cut off what reaches beyond the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip &amp;left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, left for right, where they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip &amp;top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, top for bottom, where they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>C&amp;opy mask to another image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Give another of the four images the same mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 2, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 3, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 4, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Repair crossing areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn areas that cross themselves into valid ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Ti&amp;dy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repair, clip to the image, and drop what is empty or drawn twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Move areas, move, insert and delete vertices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click vertex by vertex; Enter, a double-click or the first point closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Draw an outline by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Ma&amp;gnetic lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click along an edge: the line between the clicks follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Smart selec&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click a thing or drag a rectangle around it, and it is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag a rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag an ellipse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Paint areas; a pen&apos;s pressure varies the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Er&amp;aser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Rub areas out; the other end of a pen does so in every tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag the picture; Space does so in every tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>S&amp;maller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Larger br&amp;ush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show less, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show more, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show the whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show one image pixel on one pixel of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show or hide the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Let vertices, corners and moved areas snap to vertices, edges and the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Hide &amp;panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Leave nothing but the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show all jobs in the right column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show what was made from what in the right column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
