<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mjgui</name>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: its batch was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Nothing was submitted; submit the rest if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were taken back, at no cost.</source>
        <extracomment>For one: {n} of {all} was taken back, at no cost.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} on their way go on.</source>
        <extracomment>For one: One on its way goes on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The batch is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were waiting when mjgui was closed; nothing was charged for them.</source>
        <extracomment>For one: {n} of {all} was waiting when mjgui was closed; nothing was charged for them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>A batch was not sent whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: held back with its batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Another of the batch was refused: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were not sent, at no cost.</source>
        <extracomment>For one: {n} of {all} was not sent, at no cost.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The rest of the batch is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its mask came by URL, and blending in needs areas that were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>It has no areas, so there is nothing to keep the original outside of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its original is lost, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not sent: mjgui was closed before its turn came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Nothing was submitted; submit it again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not followed yet: its gateway needs the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Enter the key in the settings; the job is then taken up by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs at work cannot be deleted</source>
        <extracomment>For one: {n} job at work cannot be deleted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Stop waiting for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs are back</source>
        <extracomment>For one: {n} job is back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} entries are back</source>
        <extracomment>For one: {n} entry is back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>They can be brought back until mjgui is closed, also by Edit, Undo delete.</source>
        <extracomment>For one: It can be brought back until mjgui is closed, also by Edit, Undo delete.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{size} are free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs</source>
        <extracomment>For one: Deleted {n} job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries</source>
        <extracomment>For one: Deleted {n} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs, {size}</source>
        <extracomment>For one: Deleted {n} job, {size}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries, {size}</source>
        <extracomment>For one: Deleted {n} entry, {size}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/desktop_bus.py"/>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Draw polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Delete vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Add vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Begin polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Remove vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Cancel polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Import mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>In {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>The mask is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Imported {n} areas</source>
        <extracomment>For one: Imported {n} area</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>{percent} % of the picture is white, which is repainted. Where black was meant, invert the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Some entries of the journal are damaged and have been left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Tasks that are missing can be loaded by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <location filename="../../mjgui/core/thumbnails.py"/>
        <source>The image is no longer in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Click it to get it from the gateway again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Load a generation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Choose one of the four images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Enter your API key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Finish the polygon in hand with Enter, or give it up with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Draw at least one area to repaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain has given the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain no longer holds the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>This system has no keychain that mjgui can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Look for a window that asks to unlock it. Practice works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Begin another mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Use the mask of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>To {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported {n} entries</source>
        <extracomment>For one: Exported {n} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>The picture could not be written as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported the picture of the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>The data folder is {size} over its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>What is left has a star, is in use, or was not saved yet, so it stays. Save results, take stars away, delete entries, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{n} older images went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</source>
        <extracomment>For one: {n} older image went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <source>Nothing was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/job_news.py"/>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} results have arrived</source>
        <extracomment>For one: A result has arrived</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/keeping.py"/>
        <source>Nothing was submitted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as a file without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Let the name end in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layer {number} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Original, image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Asking for the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Opening files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Getting the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Reconnecting: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>the task was completed without any image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Finding outlines in {size} MB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>No area is drawn, so there is no mask to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as a file without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Let the name end in .png or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>No preview: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: nothing in it is white, so nothing would be repainted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: under 1 % white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white, so all of the image would be repainted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>{preview}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask is empty. Draw an area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step} is still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask was changed while it was being computed. Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The gateway says: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>As to cost: {charge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Image {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Not submitted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Already on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The same mask and prompt are being worked on; see the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>{n} of {all} images could not be fetched</source>
        <extracomment>For one: {n} of {all} images could not be fetched</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>{error}. The others are there; click the empty place to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>No progress for {n} minutes</source>
        <extracomment>For one: No progress for {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>mjgui goes on looking, for only the gateway ends a task. You can stop waiting, and take the job up again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copy mask from another image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Undo there brings its own mask back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copied {n} areas to image {number}</source>
        <extracomment>For one: Copied {n} area to image {number}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} jobs have failed</source>
        <extracomment>For one: A job has failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{arrived}, {failed}</source>
        <extracomment>as &quot;2 results have arrived, a job has failed&quot;; two sentences if it helps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Line {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Write at least one prompt in the list, each on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>The list has {n} prompts: at most {most} are submitted at once.</source>
        <extracomment>For one: The list has {n} prompt: at most {most} are submitted at once.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompts.py"/>
        <source>{n} favourites are as many as are kept</source>
        <extracomment>For one: {n} favourite is as many as are kept</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompts.py"/>
        <source>Take the star off one that you no longer need, then star this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/readiness.py"/>
        <source>The last stroke is still being put into the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/review.py"/>
        <source>Area {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {n} pictures</source>
        <extracomment>For one: Saved {n} picture</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>{n} pictures were saved before, in {folder}.</source>
        <extracomment>For one: {n} picture was saved before, in {folder}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} does not say which task made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>mjgui has not saved it, or what it said was taken out. With its task id it can be opened as an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is task {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is image {number} of task {task}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Going on from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} was saved by mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The gateway that is used now is asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Use the mask of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The mask that {name} was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>JPEG knows no transparency: what was transparent is white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>{name} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Original · image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}, blended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>no prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>nothing was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>it may have been accepted and charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>whether it was charged is up to the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Load the generation again, then submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the image number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take this image number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Choose one of the four images of the generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the length of the remix prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Shorten it to at most 8192 characters, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Draw at least one area, or give a mask URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify or redraw the areas; check the mask URL if you gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Enter a full public http or https address, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The generation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Submit again, perhaps with another prompt or a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway&apos;s service is unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it objects to, change that, and submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The API key is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Open the settings and enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Out of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Top up the account at the vendor, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Not allowed: no balance or no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the account&apos;s balance and whether it may use midjourney_inpaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the task id, and that it belongs to this gateway and account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the gateway&apos;s address in the settings: another service may answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway waited too long for the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sees a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Perhaps the same submission is at work already: look at the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The task is no longer at the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Gateways keep tasks for a limited time. Load another generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The mask is too large for the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify the areas or draw fewer vertices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take requests of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway takes nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway asks to slow down (rate limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It took nothing, several times in a row. Wait a few minutes, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes; if it goes on, tell the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it did not answer. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It is overloaded or under repair. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it took too long. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sends elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>mjgui does not follow with your key. Check the gateway&apos;s address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>MidJourney&apos;s moderation refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Change the words of the prompt, or the area, and submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/amounts.py"/>
        <source>{size} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/amounts.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>{n} bytes</source>
        <extracomment>For one: {n} byte</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Invert mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No two areas overlap or share an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Merge areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No area has a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing reaches beyond the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip mask to the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip area to the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip areas to the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is nothing to flip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing needs repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Everything is tidy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>Copy areas in mjgui, or JSON as it imports it: {&quot;areas&quot;: […]} or a labelme file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>It is no mask of mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>A frame or a ring is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds an empty mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export it with polygons as segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is empty: no picture in it has an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is about {n} pictures</source>
        <extracomment>For one: The COCO file is about {n} picture</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export the one picture alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Annotation {number} of the COCO file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>{name} is no polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has an odd number of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Free some room: nothing can be saved until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal can only be read, not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Check the disk, its cable, and its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Another program holds the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Start mjgui again: it keeps the damaged file and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal has been deleted or moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Put the data folder back, or start mjgui again: it begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged and cannot be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal was damaged, so a new one has been begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The old one is kept as {name} in the data folder. Tasks that were running can be loaded by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is closed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>A text cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/drafts.py"/>
        <location filename="../../mjgui/core/history.py"/>
        <location filename="../../mjgui/core/journal.py"/>
        <location filename="../../mjgui/core/records.py"/>
        <source>An entry of the journal is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Pictures cannot be saved as {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The file name has no ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Let the name end in .png, .jpg or .webp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The picture cannot be written as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Save it in another format; PNG takes every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the details and report them, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The mask cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Draw at least one area on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The image is too long and narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway takes frames of 500 to 4096 pixels a side, so an image may be at most 8.19 times as long as it is wide. Choose another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The remix prompt cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use 1 to 8192 characters, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter a full address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Paste the id alone, as the gateway gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The API key has a character that no key has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>No API key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter your API key in the settings, or choose practice there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a PNG, JPEG or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Get the file again; this copy lacks a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a picture of at most 100 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the folder exists, has room and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The settings could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>They hold for this session; check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the data folder exists, has room and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Another mjgui uses the same data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Go on there, or close it and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal was written by a newer mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Install the newer mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network; mjgui goes on as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network, the proxy, and the gateway&apos;s address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the address and the clock, and whether a proxy or a virus scanner intervenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Perhaps a sign-in page of the network answered instead: open a web page to check. Otherwise check the gateway&apos;s address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Outcome unknown: the answer to the submission was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>It may have been accepted and charged. Look at your account first; submit again only if the task is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>An image could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Retry; the gateway keeps images for a limited time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway may still finish and charge it; take it up again from the jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>mjgui met a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Nothing drawn is lost. Copy the details and report them, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Free some room, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than the disk takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk can only be read, not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Writing is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to. If the file is open in another program, close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Make the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>There is a folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check whether it was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Reading the file is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Change its permissions, or copy it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A part of the path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name has a character that the disk does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The link leads round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the disk and its cable, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Close some programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file on a disk, not a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A file stands where a folder is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Move the file away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>There is no home folder to keep anything in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>Set MJGUI_DATA_DIR to a folder that mjgui may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Drawing areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>The prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Submitting, failures, money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Comparing and blending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>History, edits and batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Settings, key and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Highest cost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a GIF, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a BMP, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a TIFF, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a Photoshop file, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a PDF, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a ZIP archive, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is JSON text, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is XML text, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture has more than {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Close other programs, or use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is empty: it has no bytes at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an AVIF, HEIC or video file, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an SVG drawing, not a PNG, JPEG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a web page, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is too large: {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a picture of at most {count} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Enter the key in the settings; it is then kept for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Copy the key from the vendor&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The text is far too long for an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key has a character that no key has: {character}, number {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>This system has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not give the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not delete the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not answer within {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Look for a window that asks to unlock it. Enter the key in the settings; it is then kept for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>the quotation mark {character}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Polygons, rectangles, circles, lines and masks are read. Turn it into a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Shape {number} of the labelme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file is empty: it has no shape with an extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a {kind}, has {n} points</source>
        <extracomment>For one: {name}, a {kind}, has {n} point</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Draw it anew in labelme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name} is of the kind “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a mask, has no readable picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save the file anew in labelme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/licences.py"/>
        <source>see its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} refers to a picture of {width} × {height} pixels</source>
        <extracomment>{name} is an area, a shape or a file, as &quot;Shape 2 of the labelme file&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Width and height are those of the whole picture, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has a point far outside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has {n} points, and is no polygon</source>
        <extracomment>For one: {name} has {n} point, and is no polygon</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Use a black-and-white PNG, JPEG or WebP picture, or JSON with areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Each area needs &quot;width&quot;, &quot;height&quot; and &quot;points&quot;: x and y in turn, numbers within the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read. Simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask picture is empty: nothing in it is white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>White is repainted and black is kept. Invert it if it is the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask only names a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Enter it as the mask URL beside the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The JSON has neither &quot;areas&quot; nor &quot;shapes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>What the mask calls &quot;areas&quot; is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is empty: it has no areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Area {number} of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has fewer than three points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has a point outside its frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the id of the task that was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the number of the image, 1 – 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the beginning of the remix prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the day of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the time of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>what the task cost, in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>001, 002 …: the first number that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A brace “{brace}” stands alone in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Write fields as {task}; for a brace itself write {{ or }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There is no field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There are {fields} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A file name cannot hold “{character}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>No system takes / and :, and Windows none of &lt; &gt; &quot; \ | ? * either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>The name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Fields are {fields} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/openraster.py"/>
        <source>A layer cannot be written as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to grow or shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink mask by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink area by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink areas by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow mask by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow area by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow areas by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth mask by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth area by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth areas by {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>No vertex can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify mask to {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify area to {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify areas to {distance} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>from {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes two whole numbers, such as 16:9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes {words} or {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes words, up to the next parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes addresses of images, or codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>URL or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a repaint brings four still images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the image keeps its own shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a submission is one task; submit again instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>an area is bound to its surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shape of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>MidJourney&apos;s own taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unlike the images are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unusual it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>what should not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>less of its own taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a manner of its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>same noise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>time spent on details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of image prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>style of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how styles are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>thing or person of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>person of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>your own taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>more detail and drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>which model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the model for anime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>quick and cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>larger images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>ends early, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>fast mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>relax mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>turbo mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>hidden from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shown to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a picture that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>several tasks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how much a film moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film that ends as it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>last image of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how many films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a wider view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>of earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Braces make several prompts of one, but a submission is one task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is safe with two hyphens: not every gateway reads a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} does nothing here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}. Did you mean --{meant}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Use --{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is followed by a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>A blank belongs between --{name} and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters stand without commas or full stops between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters go after all text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/records.py"/>
        <source>A saved mask is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>This setting is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>They hold until mjgui is closed. Check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Some settings made no sense and are back at their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings cannot be read, so the defaults are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check the permissions of the folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings file was broken, so the defaults are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The old file is kept as {name} in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing stands out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing in the rectangle stands out from its surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>The rectangle is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That lies outside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is selected already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That would take everything away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>What was found has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>${amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture is mere noise: its outlines have {count} corners</source>
        <extracomment>For one: The mask picture is mere noise: its outlines have {count} corner</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>At most {count} are possible. Smooth it in a picture editor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture has more than {count} parts and holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>Smooth it or remove its specks in a picture editor, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area has fewer than three different points. Delete it or draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area encloses nothing. Move its points apart or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The outline crosses itself. Move a point, or repair the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>A hole does not lie cleanly inside the area. Repair the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area lies outside the image. Move it onto the image or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area has fewer than three different points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Delete it or draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area encloses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move its points apart or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the outline crosses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move a point, or repair the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: a hole does not lie cleanly inside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Repair the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area lies outside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move it onto the image or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The image of {width} × {height} pixels is too long and narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>No area is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The mask is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Nothing of it is left in whole pixels. Draw a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a number sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a carriage return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Shorten it by {n} characters; at most {most} are allowed, this one has {count}.</source>
        <extracomment>For one: Shorten it by {n} character; at most {most} are allowed, this one has {count}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt has a character that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete character {place} ({character}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The callback address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The mask address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The gateway&apos;s address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Enter a full address, as https://host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out the user name and password before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out everything from the ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Use https: over http anyone on the way could read your API key. http is taken only for this machine itself (127.0.0.1 or localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the id of a finished MidJourney task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {what} in it. Paste the id alone, without that.</source>
        <extracomment>{what} is a character, as &quot;a slash&quot; or &quot;a blank&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It is only dots. Paste the id as the gateway gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {count} characters, far more than an id. Paste the id alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the key from the vendor&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Character {place} is {character}. Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete {character} from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address is damaged. Paste the id alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address has no task id at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>an invisible character ({character})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>An image could not be downloaded: its server redirects without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>The system&apos;s proxy setting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>Use an http or https proxy in the network settings or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address holds a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads to this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is not secure (https)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads into a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>Report it to the gateway&apos;s support; the task itself is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The gateway names no such image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The task is completed, but the gateway names no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>Load the task again later; if they stay away, ask the gateway&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/interrupt.py"/>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Open the address in a browser: it has to show the mask picture and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server redirects without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected into a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask picture has more than {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Put a smaller one there; a black-and-white PNG needs little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Press Enter in the field to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and the network. Press Enter in the field to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The connection to {host} broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not send the mask picture in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server answers with HTTP {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected to no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/polling.py"/>
        <source>The gateway took nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>No secure connection to {host} came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the gateway&apos;s address, and whether a proxy or a virus scanner intervenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} refuses to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the proxy in the system&apos;s network settings or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The name {host} cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no image of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There are both drawn areas and a mask address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Use one of them: delete the areas, or empty the mask address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Draw at least one area, or give a mask address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Area {number} cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Redraw it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="../../mjgui/ui/history/menu.py"/>
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
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
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
        <location filename="../../mjgui/ui/blend_panel.py"/>
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
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
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
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
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
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
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
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take the last step back; while drawing, the last vertex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
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
        <location filename="../../mjgui/ui/batch/bar.py"/>
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
        <location filename="../../mjgui/ui/save_panel.py"/>
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
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Look for anything that mjgui can do by a few letters, and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>How mjgui is used, in short pages; it opens at the one about what you are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Click anything in the window, and read what it does; the same keys again tell of what has the focus.</source>
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
        <source>Report a &amp;problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Gather what is needed to look into a problem, without your key and your prompts, and copy or save it.</source>
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
        <location filename="../../mjgui/ui/jobs/panel.py"/>
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
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show what was made from what in the right column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}. Shortcut: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… receives the finished task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Mask address, in place of drawn areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… white is repainted, black is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Preview of the mask address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Left edge of the selection in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Top edge of the selection in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>W</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Width of the selection in pixels</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>H</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Height of the selection in pixels</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The width must be at least {n} pixels.</source>
        <extracomment>For one: The width must be at least {n} pixel.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The height must be at least {n} pixels.</source>
        <extracomment>For one: The height must be at least {n} pixel.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Delete {n} vertices</source>
        <extracomment>For one: Delete {n} vertex</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Select the whole area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Insert vertex here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Close polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Remove last vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Insert vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas to repaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Delete the selected areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Draw on the picture: click point after point, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Area {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} vertices</source>
        <extracomment>For one: {n} vertex</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} holes</source>
        <extracomment>For one: {n} hole</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{percent} % of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>MidJourney works best when about 20 to 50 % of the image is repainted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little less around the things you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little more around the things you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest
Take what was never sent off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Batch: {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>One prompt on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>Submit sends each of them with this mask; the prompt above stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>{n} times: {plan}</source>
        <extracomment>For one: Once: {plan}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>× {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>How often: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} submissions, free in practice</source>
        <extracomment>For one: {n} submission, free in practice</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions</source>
        <extracomment>For one: {n} paid submission</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions, about ${cost}</source>
        <extracomment>For one: {n} paid submission, about ${cost}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} prompts</source>
        <extracomment>For one: {n} prompt</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>lines {lines} repeat earlier ones and are left out</source>
        <extracomment>For one: line {lines} repeats an earlier one and is left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{done} of {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} not sent</source>
        <extracomment>For one: {n} not sent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_actions.py"/>
        <source>Save blended image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Feather, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>How far beyond the mask the result is kept; below 0 it ends before the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Over how many further pixels the result fades out into the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Save blended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>What keeps it from being submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/handling.py"/>
        <source>Arrows 1 px, Shift 10, Ctrl 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{x}, {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{x}, {y} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>Δ {x}, {y} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{length} px, {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/measures.py"/>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>{angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Problem: {problems} And {n} more.</source>
        <extracomment>For one: Problem: {problems} And {n} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Problem: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>No problems any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{tool} tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected</source>
        <extracomment>For one: {n} vertex selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>a polygon of {n} vertices in hand</source>
        <extracomment>For one: a polygon of {n} vertex in hand</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} problems: {problems}</source>
        <extracomment>For one: {n} problem: {problems}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Image shown, {n} areas in its mask.</source>
        <extracomment>For one: Image shown, {n} area in its mask.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas added</source>
        <extracomment>For one: {n} area added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas deleted</source>
        <extracomment>For one: {n} area deleted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas in the mask</source>
        <extracomment>For one: {n} area in the mask</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Polygon cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {number} at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex removed, {n} left.</source>
        <extracomment>For one: Vertex removed, {n} left.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {vertex} of area {area} selected, at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected.</source>
        <extracomment>For one: {n} vertex selected.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Area {area} selected, {n} vertices.</source>
        <extracomment>For one: Area {area} selected, {n} vertex.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas selected.</source>
        <extracomment>For one: {n} area selected.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Nothing selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{size} at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click an area to select it, drag to select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag moves the vertex  ·  Shift+click or Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click or drag inserts a vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, drag moves, double-click inserts a vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, Shift+click selects more, drag moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag scales  ·  Shift keeps proportions, Alt the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag turns  ·  Shift in steps of 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>The mask is hidden; show it to select something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click draws a new area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click adds to the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click cuts from the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click keeps only what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag draws a new area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag adds to the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag cuts from the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag keeps only what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Shift adds, Alt subtracts, both intersect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter ends it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Let go to end the stroke  ·  Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag erases, {size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag paints, {size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt paints, Shift straight on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt erases, Shift straight on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Arrows draw, Enter ends the stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to erase here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to paint here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift keeps proportions, Alt the centre, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift turns in steps of 15°, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Drag to pan, Ctrl+wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Draw lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Let go to close the outline  ·  Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click draws a new area along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click adds to the areas along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click cuts from the areas along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click keeps only what is inside along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Magnetic lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click to close the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins a straight edge  ·  Shift 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Ctrl draws it straight, Backspace unpins, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Enter or double-click closes, Ctrl straight, Backspace unpins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter closes the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter pins the line, twice closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter places the first pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Draw magnetic lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45°, S without snapping, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45° or along an edge, S without snapping, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close; the outline will cross itself where it is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close the polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Shift 45°, S without snapping, Backspace takes one off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Enter or double-click closes, S without snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter closes the polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places the first vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Move on for the next vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places a vertex, twice closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Let go to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the first corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the opposite corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it square, Space moves, S without snapping, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it round, Space moves, S without snapping, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Smart select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Add by smart select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Take away by smart select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke adds to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke takes away from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Stroke over what is meant, then let go  ·  Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Drag around the thing, then let go  ·  Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: selects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: adds to the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: cuts from the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: keeps only what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>There is no picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Looking for edges…  ·  Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag a rectangle around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift-stroke adds, Alt-stroke takes away  ·  Click another thing, Enter ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift adds, Alt subtracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter begins here, and again selects the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter again selects the thing here, elsewhere the one in the rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>What the stroke was to change is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/view.py"/>
        <source>Mask canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas_page.py"/>
        <source>Paste a task id above and press Load.
Its four images will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Click around what should change; a click on the first point closes the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Write on the right what should be there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Submit and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Press Submit. The four results come up beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Step {place}: {title}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close; it does not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moved apart · click to align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moves alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>{level} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Difference of {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Results appear here, side by side with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} left of the line at {place} %, {b} right of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} above the line at {place} %, {b} below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} right of the line at {place} %, {b} left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} below the line at {place} %, {b} above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>The panes show different parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Side by side, {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe turned by {angle}°, {a} before the line at {place} %, {b} beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Onion skin, {b} at {percent} % over {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b} as a heat map, {n} time as strong</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b}, {n} time as strong</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, paused at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, once a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, {pace} times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>All results, {original} and {n} results</source>
        <extracomment>For one: All results, {original} and {n} result</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>At {name}; Enter chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Once a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{pace} times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>Whole image: {share} of pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <location filename="../../mjgui/ui/desktop/tie.py"/>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>less than {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask: {share} of pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask with its seam: {share} of pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask: {share} of pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask with its seam: {share} of pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask covers the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask with its seam covers the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask covers the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask with its seam covers the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>Opacity of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>0 shows the original alone, 100 the result alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>The pictures could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/view.py"/>
        <source>Compare view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Compare against this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <source>Compare this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How strongly differences are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How many times a second the pictures change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Result {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/model.py"/>
        <source>Task {task_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Side {letter}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Choose another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>{title}. Click to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/desktop/places.py"/>
        <source>mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/desktop/tie.py"/>
        <source>{n} jobs</source>
        <extracomment>For one: {n} job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>About mjgui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Repaint parts of MidJourney images by hand-drawn masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Settings, history and images are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>The folder could not be opened. Copy its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>version not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Hatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Outline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Mask colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Mask pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Mask opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Mask &amp;opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Choose another mask colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Areas and vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>In the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Space+drag, middle drag</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+wheel, pinch</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Show the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold \</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move one pane alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold U</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Add to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift at the press</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take away from the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Alt at the press</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Keep what both cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+Alt at the press</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Steps of 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift while drawing</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Draw without snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold S</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Close the polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click, first point</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take the last vertex off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Backspace</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Esc</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Draw by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys, Enter</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the crosshair by 50 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+arrow keys</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 10 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+arrow keys</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Insert a vertex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag or click the “+” of an edge</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take a vertex off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+click</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag a handle, Shift in proportion</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag the knob, Shift by 15°</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Open an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete the selected entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Back to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Fills from the surroundings, does not read the prompt. Offline, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;MidJourney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>The real thing, over the network. Needs an API key; each submission costs money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Use the vendor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Use the vendor&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A&amp;ddress of MidJourney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain; it is asked for when MidJourney is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} stays what it is: {what}.</source>
        <extracomment>{what} is what the keys do, as &quot;Move the picture&quot; does; quote it if it helps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} belongs to “{action}”. Give that one another shortcut first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find in the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find: a name, or a word of a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Collecting the licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/mask_preview.py"/>
        <source>How the mask looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>With the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Without the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>The desktop tells you of results and failures while mjgui is not in front. Others who see your screen can read the prompt there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/number_slider.py"/>
        <source>{name}, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open image files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Paste the id of the task that made them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open the images of an old generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>For images whose addresses have expired. Choose one to four files and say which image of the task each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>&amp;Task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>The task id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names}. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <extracomment>For one: Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Image number of file {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose file {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take file {number} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/parts.py"/>
        <source>Ctrl</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/parts.py"/>
        <source>Alt</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>a red kite above the lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Format offered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>JPEG and WebP quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>WebP without &amp;loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>&amp;Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>JPEG and WebP &amp;quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>95 looks like the original. A picture that is of the format already keeps its bytes. JPEG knows no transparency: white takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>That of the last save; quick saves go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Choose the folder for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Put in {field}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>For example {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Folder for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>None yet: your pictures folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Actions and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>All shortcuts are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>none</source>
        <comment>shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>{keys}  (was {own})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Shortcut of {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find: a word or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>No shortcut fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Shortcuts of the menus can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Practice tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Journal, history and masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Logs and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Over the limit, the oldest images go by themselves: first those of generations that were only loaded, then results that you have saved. Entries and thumbnails stay, and so does every image that has a star, was not saved yet, or is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of generations that were only loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that you have saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of entries that you have deleted, which cannot be brought back then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} with a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Other</source>
        <comment>limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Limit in gigabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Free space now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Can go: {images}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Nothing can go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Stays: {images}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Masks and images are PNG, JPEG or WebP pictures; masks may be JSON, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one address at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>It is taken as the mask address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>This cannot be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>“{name}” is no mask and no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one mask at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>An image has one mask, of many areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to import as mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>{name} · image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>There is no image to mask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Load a generation, then drop the mask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>These are {n} images</source>
        <extracomment>For one: This is {n} image</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>A generation has four images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for; what mjgui has saved is gone on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as {n} images…</source>
        <extracomment>For one: Drop to open as {n} image…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to use as mask address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_drop.py"/>
        <source>{title}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>OpenRaster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Black-and-white picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Mask JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save all results in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save as layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Export mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>Press and hold to see the original alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Remix prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Characters used of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>What should be there? May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice: fills from the surroundings, does not read the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>The mask address is sent; the areas drawn are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>MidJourney cannot reach this address: put the picture on a public server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/going_on/again.py"/>
        <source>{n} times more: {plan}</source>
        <extracomment>For one: Once more: {plan}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Same mask, other prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Close the dialog first: it is in front of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>The browser could not be opened. Open {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Guide: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} pages</source>
        <extracomment>For one: {n} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} places on {pages}.</source>
        <extracomment>For one: {n} place on {pages}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Pointer position in image pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}, image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Gateway {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>Costs as a bar chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: {amount}, {n} tasks</source>
        <extracomment>For one: {when}: {amount}, {n} task</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a month, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a month, {n} task</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a day, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a day, {n} task</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Choose an entry to see its images, its prompt and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Use mask and prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit its origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit the image that this was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>{n} entries selected</source>
        <extracomment>For one: {n} entry selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Image {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Show what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Write a note; it is saved by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>From task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>An image that is opened is asked for at the gateway, as long as it is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{number} of that task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Result {list}</source>
        <extracomment>For one: Result {list}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{n} removed to make room</source>
        <extracomment>For one: {n} removed to make room</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Failed or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost over, US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Only entries with all of the chosen tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>No tags yet: add them to an entry on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>{n} tags</source>
        <extracomment>For one: {n} tag</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search in prompts, ids, tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Use this mask and prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit what it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Show in the tree of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Copy task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Every generation that you load, and every result that you have made, is kept here. Load one by its task id above, or open image files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Change what is looked for above, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>There is no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>The data folder cannot be written to, so that nothing is kept from run to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{shown} of {n} entries</source>
        <extracomment>For one: {shown} of {n} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{entries}, {selected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Nothing was spent yet. Practice costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Of tasks that were submitted here; deleting entries changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Period of the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Save &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take off the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take this tag off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/view.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Getting the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Cost {amount} dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Note {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Task unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>Progress of the newest job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>{n} more at work</source>
        <extracomment>For one: {n} more at work</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>The browser could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>Open {address} by hand, and look at your tasks and your balance there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Find jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Prompt or task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Jobs in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Submit again (a new, paid submission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Delete {n} jobs</source>
        <extracomment>For one: Delete {n} job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Delete all {n} finished jobs</source>
        <extracomment>For one: Delete {n} finished job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Get the missing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>What you submit appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>No job matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Rate limited: next try in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Reconnecting: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No progress for {time}; still looking</source>
        <extracomment>what follows the semicolon is left out where there is little room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown, maybe charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done, {there} of {all} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>{number} of {count} submitted together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Elapsed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number} of task {task_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Submitted {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Next try in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Grow or shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Above 0 outlines move out, below 0 in. There is no feather: polygons have no soft edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this. There is no feather: polygons have no soft edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Simplify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Operation on the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Sharp corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Leave corners as they are; else they are rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Nothing would be left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{before} → {n} vertices</source>
        <extracomment>For one: {before} → {n} vertex</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{n} areas fewer</source>
        <extracomment>For one: {n} area fewer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/model.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command: a few letters of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Nothing fits these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The mask is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No entry is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no other image to copy it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With the wipe only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>While blinking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No mask is being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No job is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No batch is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is left of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing has to be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No prompt is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is blended in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With several panes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The panes stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>It is compared with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Edit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Compare only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In the history only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No image is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Settings: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/view.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/presenter.py"/>
        <source>Drag to move, Ctrl+wheel to zoom; hold \ for the original, U to move one pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>does nothing here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Enter takes it · Ctrl+D stars it · Shift+Del removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Prompts that you submit are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>No prompt has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Find an earlier prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>{n} more: type another word</source>
        <extracomment>For one: {n} more: type another word</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_model.py"/>
        <source>{prompt}, favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_view.py"/>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>{note} And {n} more.</source>
        <extracomment>For one: {note} And {n} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Begin with the prompt that made this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use the prompt of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>This image: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>This is all of it. Nothing is sent by itself: copy it, or save it, and add what you did and what went wrong. Your key and your prompts are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/opener.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Quick save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into a folder or another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to your pictures folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>More ways to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Use its mask and prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open as image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from a saved picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>The folder could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open it by hand: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Data folder: {usage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Export {n} entries as CSV</source>
        <extracomment>For one: Export {n} entry as CSV</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Save picture of the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Copied the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Paste it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Sends the mask and the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} prompts</source>
        <extracomment>For one: Submit {n} prompt</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} times</source>
        <extracomment>For one: Submit {n} time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Paste a task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney · no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney, at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Click to choose another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Gateway: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>The chain of edits appears here once an image is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Enter compares a result; 1 to 4 edit one of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edit image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Not edited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Images {numbers} edited</source>
        <extracomment>For one: Image {numbers} edited</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation {task_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Edit of image {number} of {task_id}: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{n} images</source>
        <extracomment>For one: {n} image</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current, image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of a task, as the gateway gave it out. Enter loads its four images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image, and the areas that are to be repainted. The tools on the left draw here; the line below says what the one in hand does. Arrow keys and Enter draw without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pictures that are compared, under one zoom. Drag moves them, Ctrl+wheel zooms; what is shown how is chosen on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images of the generation. A click chooses it to be drawn on; each has a mask of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four results. A click compares it with the original; Shift+click keeps it to compare others with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image that was edited. Press and hold to see it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The areas of the mask, with what is wrong with them. A click selects one, a double-click goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image the mask covers. MidJourney works best with about 20 – 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the left border, in pixels of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the upper border, in pixels of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The width of the selected areas together; another number scales them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The height of the selected areas together; another number scales them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The remix prompt: what should be there instead. MidJourney&apos;s parameters are offered after two hyphens. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many characters of the prompt are used, and how many there may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Begin with the prompt that made this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Addresses that few need: one that hears of the finished task, and one of a picture that is the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>An address that the gateway calls with the finished task. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address of a black-and-white picture: white is repainted. It goes before what is drawn, and is laid over the image before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Several prompts, each submitted with the mask that is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A prompt on each line. Each is one submission, with the mask as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What keeps the mask and the prompt from being sent. A click leads to it, or mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest job is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest batch is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your submissions, the newest first, with what has become of each. Enter or a double-click compares a result; the menu of a row has what else can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in whose prompt or id these words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was made from what, the way of the newest result in front. Enter compares a step; a digit, or a double-click on one of its images, edits that image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, with a preview on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, in pixels of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Changes the mask as the preview shows it. Enter does so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Leaves the mask as it is. Esc does so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes on to the next of the three first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The prompt of the result that is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A picture that is compared. A click offers others for this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far beyond the mask the result is kept, in pixels; below 0 less than the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Over how many pixels the result fades into the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the result shows over the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many times a second the two pictures change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How strongly differences are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>More ways to save: all results, as layers, and where quick saves go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Everything that you have loaded or made. Enter or a double-click opens an entry; the menu of an entry has what else can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Finds words in prompts, ids, tags and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The order in which the entries stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of which this has become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost more than this, in US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that have all of the chosen tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies what stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Type a tag for the selected entries; Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A note about this entry, for yourself. It is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the entry where it is worked with: compared, or edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Draws on the image that is chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes back to the image with the mask and the prompt of this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images. A click chooses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The time over which costs are summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was spent, by day or by month. Arrow keys go from bar to bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the chart as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Saves the chart as a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The sections of the settings. What is changed holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address at which MidJourney&apos;s gateway answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts the address of the vendor in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your API key. It is kept in the system&apos;s keychain, and never shown once it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Checks the key for stray characters and keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the key out of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Practice: fills masked areas from their surroundings, offline and for free. It does not read the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>MidJourney: the real thing, over the network. Each submission costs money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes the settings; everything in them holds already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A light or a dark window, or as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The colour that is laid over areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses any other colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What areas are laid over with: the colour, lines, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image shows through the colour of the areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The format that is offered first when a result is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The quality of JPEG and WebP files: 95 looks like the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes WebP files that keep every pixel as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What saved files are called; words in braces are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts this field into the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses where quick saves go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Whether the desktop tells you of results while mjgui is not in front, and whether the prompt stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become before the oldest images go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become, in gigabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Says which images could go now. Nothing goes before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the data folder in the system&apos;s file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>All actions with their shortcuts. Choose one to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Press the keys that the chosen action is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the chosen action&apos;s keys away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives the chosen action its own keys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives every action its own keys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of the task that made these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Which of the four images this file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses the file of this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes this file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses up to four files at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens these files as the images of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only shortcuts in whose name or keys these words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only components in whose name or licence these words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What mjgui is made of. The licence of the chosen one stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The whole text of the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only pages in which these words stand, and marks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pages of the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The page. Tab goes from link to link, Enter follows one; that of a command shows where it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The report, exactly as it is copied or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts the report on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes the report to a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this; the report is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the versions of mjgui and of what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the licences of everything that mjgui is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The one folder in which mjgui keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Info: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Success: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Warning: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Error: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>{n} more messages: show the next</source>
        <extracomment>For one: {n} more message: show the next</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>failed: {reason} Press to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
