"""What each control does that is no action and whose tooltip does not say it, by objectName."""

from __future__ import annotations

from mjgui.core.language import tr_noop

TEXTS = {
    # -- the window ------------------------------------------------------------------------------
    "taskIdEdit": tr_noop(
        "The id of a task, as the gateway gave it out. Enter loads its four images."
    ),
    "canvas": tr_noop(
        "The image, and the areas that are to be repainted. The tools on the left draw here; the "
        "line below says what the one in hand does. Arrow keys and Enter draw without a mouse."
    ),
    "compareView": tr_noop(
        "The pictures that are compared, under one zoom. Drag moves them, Ctrl+wheel zooms; what "
        "is shown how is chosen on the right."
    ),
    "imageChoice": tr_noop(
        "One of the four images of the generation. A click chooses it to be drawn on; each has a "
        "mask of its own."
    ),
    "resultChoice": tr_noop(
        "One of the four results. A click compares it with the original; Shift+click keeps it to "
        "compare others with."
    ),
    "resultChoiceOriginal": tr_noop("The image that was edited. Press and hold to see it alone."),
    "areaList": tr_noop(
        "The areas of the mask, with what is wrong with them. A click selects one, a double-click "
        "goes to it."
    ),
    "coverageLabel": tr_noop(
        "How much of the image the mask covers. MidJourney works best with about 20 – 50 %."
    ),
    "boxX": tr_noop("How far the selected areas lie from the left border, in pixels of the image."),
    "boxY": tr_noop(
        "How far the selected areas lie from the upper border, in pixels of the image."
    ),
    "boxWidth": tr_noop("The width of the selected areas together; another number scales them."),
    "boxHeight": tr_noop("The height of the selected areas together; another number scales them."),
    "promptEdit": tr_noop(
        "The remix prompt: what should be there instead. MidJourney's parameters are offered "
        "after two hyphens. It may stay empty."
    ),
    "promptCounter": tr_noop(
        "How many characters of the prompt are used, and how many there may be."
    ),
    "promptUseButton": tr_noop("Begin with the prompt that made this image."),
    "advancedFoldout": tr_noop(
        "Addresses that few need: one that hears of the finished task, and one of a picture that "
        "is the mask."
    ),
    "callbackEdit": tr_noop(
        "An address that the gateway calls with the finished task. It may stay empty."
    ),
    "maskUrlEdit": tr_noop(
        "The address of a black-and-white picture: white is repainted. It goes before what is "
        "drawn, and is laid over the image before it is sent."
    ),
    "batchFoldout": tr_noop("Several prompts, each submitted with the mask that is drawn."),
    "batchEdit": tr_noop("A prompt on each line. Each is one submission, with the mask as it is."),
    "blockerList": tr_noop(
        "What keeps the mask and the prompt from being sent. A click leads to it, or mends it."
    ),
    "submitButton": "action:submit",
    "timesButton": "action:submitTimes",
    "stopWaitingButton": "action:stopWaiting",
    "stopBatchButton": "action:stopBatch",
    "submitRestButton": "action:submitRest",
    "progressBar": tr_noop("How far the newest job is."),
    "batchProgress": tr_noop("How far the newest batch is."),
    "jobList": tr_noop(
        "Your submissions, the newest first, with what has become of each. Enter or a "
        "double-click compares a result; the menu of a row has what else can be done."
    ),
    "jobFilterEdit": tr_noop("Shows only jobs in whose prompt or id these words stand."),
    "jobStateFilter": tr_noop("Shows only jobs in this state."),
    "editTree": tr_noop(
        "What was made from what, the way of the newest result in front. Enter compares a step; a "
        "digit, or a double-click on one of its images, edits that image."
    ),
    "operationSlider": tr_noop("How much the operation does, with a preview on the image."),
    "operationAmount": tr_noop("How much the operation does, in pixels of the image."),
    "operationApply": tr_noop("Changes the mask as the preview shows it. Enter does so as well."),
    "operationCancel": tr_noop("Leaves the mask as it is. Esc does so as well."),
    "coachKey": tr_noop("Opens the settings where the key goes."),
    "coachNext": tr_noop("Goes on to the next of the three first steps."),
    # -- comparing ---------------------------------------------------------------------------------
    "resultPrompt": tr_noop("The prompt of the result that is compared."),
    "compareSide": tr_noop("A picture that is compared. A click offers others for this side."),
    "blendGrow": tr_noop(
        "How far beyond the mask the result is kept, in pixels; below 0 less than the mask."
    ),
    "blendFeather": tr_noop("Over how many pixels the result fades into the original."),
    "onionSlider": tr_noop("How much of the result shows over the original."),
    "blinkSlider": tr_noop("How many times a second the two pictures change."),
    "compareGainChoice": tr_noop("How strongly differences are shown."),
    "moreSaving": tr_noop("More ways to save: all results, as layers, and where quick saves go."),
    "runAgainButton": "action:runAgain",
    # -- history -----------------------------------------------------------------------------------
    "historyList": tr_noop(
        "Everything that you have loaded or made. Enter or a double-click opens an entry; the menu "
        "of an entry has what else can be done."
    ),
    "historySearch": tr_noop("Finds words in prompts, ids, tags and notes."),
    "historyOrder": tr_noop("The order in which the entries stand."),
    "historyDate": tr_noop("Shows only entries of these days."),
    "historySince": tr_noop("Shows only entries of this day and later."),
    "historyUntil": tr_noop("Shows only entries of this day and earlier."),
    "historyState": tr_noop("Shows only entries of which this has become."),
    "historyCost": tr_noop("Shows only entries that cost so much."),
    "historyOver": tr_noop("Shows only entries that cost more than this, in US dollars."),
    "historyStarred": tr_noop("Shows only entries with a star."),
    "historyTags": tr_noop("Shows only entries that have all of the chosen tags."),
    "historyNoted": tr_noop("Shows only entries with a note."),
    "historyClear": tr_noop("Shows everything again."),
    "historyShowAll": tr_noop("Shows everything again."),
    "historyCopy": tr_noop("Copies what stands beside it."),
    "historyTagEdit": tr_noop("Type a tag for the selected entries; Enter adds it."),
    "historyNote": tr_noop("A note about this entry, for yourself. It is kept as you type."),
    "historyOpenButton": tr_noop("Shows the entry where it is worked with: compared, or edited."),
    "historyEditButton": tr_noop("Draws on the image that is chosen below."),
    "historyReuseButton": tr_noop(
        "Goes back to the image with the mask and the prompt of this job."
    ),
    "historyImage": tr_noop("One of the four images. A click chooses it."),
    "costPeriod": tr_noop("The time over which costs are summed up."),
    "costChart": tr_noop("What was spent, by day or by month. Arrow keys go from bar to bar."),
    "copyChart": tr_noop("Copies the chart as a picture."),
    "saveChart": tr_noop("Saves the chart as a PNG picture."),
    # -- settings ----------------------------------------------------------------------------------
    "settingsSections": tr_noop("The sections of the settings. What is changed holds at once."),
    "baseUrlEdit": tr_noop("The address at which MidJourney's gateway answers."),
    "apiKeyEdit": tr_noop(
        "Your API key. It is kept in the system's keychain, and never shown once it is saved."
    ),
    "settingsSearch": tr_noop(
        "Finds settings on all pages, by their names and by what else they are called. Enter goes "
        "to the first one."
    ),
    "settingsHits": tr_noop("The settings that were found. A click goes to one."),
    "resetAllSettings": tr_noop(
        "Sets everything back to what it came as. The key stays, and so do your images, masks and "
        "prompts."
    ),
    "undoReset": tr_noop("Brings back what was reset last."),
    "saveKey": tr_noop("Checks the key for stray characters, keeps it, and tests it."),
    "testKey": tr_noop("Asks the gateway whether it takes the key. It costs nothing."),
    "forgetKey": tr_noop("Takes the key out of the keychain."),
    "gateway:practice": tr_noop(
        "Practice: fills masked areas from their surroundings, offline and for free. It does not "
        "read the prompt."
    ),
    "gateway:midjourney": tr_noop(
        "MidJourney: the real thing, over the network. Each submission costs money."
    ),
    "closeSettings": tr_noop("Closes the settings; everything in them holds already."),
    "languageChoice": tr_noop("The language of the window."),
    "textSizeChoice": tr_noop("How large all texts of the window are."),
    "themeChoice": tr_noop("A light or a dark window, or as the system has it."),
    "maskColourChoice": tr_noop("The colour that is laid over areas."),
    "otherAccent": tr_noop("Chooses any other colour for buttons and switches."),
    "otherColour": tr_noop("Chooses any other colour."),
    "maskPatternChoice": tr_noop("What areas are laid over with: the colour, lines, or nothing."),
    "maskOpacity": tr_noop("How much of the image shows through the colour of the areas."),
    "accentChoice": tr_noop("The colour of buttons, switches and of what is chosen."),
    "snapping": tr_noop("Lets what is drawn snap to vertices, edges and the border."),
    "brushSize": tr_noop("How broad the brush and the eraser are, in pixels of the image."),
    "handlesChoice": tr_noop("How large vertices and handles are."),
    "wheelChoice": tr_noop("What the wheel of the mouse does without Ctrl."),
    "zoomStep": tr_noop("How much larger the picture gets by one notch of the wheel."),
    "reducedMotion": tr_noop("Lets nothing in the window move by itself."),
    "penPressure": tr_noop("Lets a pen paint more broadly the harder it is pressed."),
    "formatChoice": tr_noop("The format that is offered first when a result is saved."),
    "jpegQuality": tr_noop("The quality of JPEG and WebP files: 95 looks like the original."),
    "webpLossless": tr_noop("Writes WebP files that keep every pixel as it is."),
    "nameTemplate": tr_noop("What saved files are called; words in braces are filled in."),
    "nameField_": tr_noop("Puts this field into the name."),
    "chooseSaveFolder": tr_noop("Chooses where quick saves go."),
    "notificationChoice": tr_noop(
        "Whether the desktop tells you of results while mjgui is not in front, and whether the "
        "prompt stands there."
    ),
    "storageLimit": tr_noop("How large the data folder may become before the oldest images go."),
    "otherStorageLimit": tr_noop("How large the data folder may become, in gigabytes."),
    "freeSpace": tr_noop("Says which images could go now. Nothing goes before you agree."),
    "confirmFree": tr_noop("Deletes these images."),
    "cancelFree": tr_noop("Deletes nothing."),
    "openStorageFolder": tr_noop("Shows the data folder in the system's file manager."),
    "presetChoice": tr_noop("Which program's keys the tools have."),
    "privacyNotices": tr_noop("Whether the prompt stands in what the desktop tells you."),
    "forgetPrompts": tr_noop("Forgets the earlier prompts; favourites stay."),
    "undoForgetPrompts": tr_noop("Brings the prompts back that were forgotten."),
    "privacyForgetKey": tr_noop("Takes the key out of the keychain."),
    "shortcutTable": tr_noop("All actions with their shortcuts. Choose one to change its keys."),
    "shortcutEdit": tr_noop("Press the keys that the chosen action is to have."),
    "removeShortcut": tr_noop("Takes the chosen action's keys away."),
    "resetShortcut": tr_noop("Gives the chosen action its own keys back."),
    "resetAllShortcuts": tr_noop("Gives every action its own keys back."),
    # -- other dialogs -----------------------------------------------------------------------------
    "openTaskIdEdit": tr_noop("The id of the task that made these images."),
    "imageNumber": tr_noop("Which of the four images this file is."),
    "chooseFile": tr_noop("Chooses the file of this image."),
    "clearFile": tr_noop("Takes this file out."),
    "chooseFiles": tr_noop("Chooses up to four files at once."),
    "openFilesButton": tr_noop("Opens these files as the images of the task."),
    "openFilesCancel": tr_noop("Opens nothing."),
    "shortcutFilter": tr_noop("Shows only shortcuts in whose name or keys these words stand."),
    "licenceFilter": tr_noop("Shows only components in whose name or licence these words stand."),
    "licenceList": tr_noop(
        "What mjgui is made of. The licence of the chosen one stands beside it."
    ),
    "licenceText": tr_noop("The whole text of the licence."),
    "guideSearch": tr_noop("Shows only pages in which these words stand, and marks them."),
    "guideContents": tr_noop("The pages of the guide."),
    "guideText": tr_noop(
        "The page. Tab goes from link to link, Enter follows one; that of a command shows where "
        "it is found."
    ),
    "reportText": tr_noop("The report, exactly as it is copied or saved."),
    "reportCopy": tr_noop("Puts the report on the clipboard."),
    "reportSave": tr_noop("Writes the report to a text file."),
    "closeReport": tr_noop("Closes this; the report is forgotten."),
    "copyVersions": tr_noop("Copies the versions of mjgui and of what it is made of."),
    "showLicences": tr_noop("Shows the licences of everything that mjgui is made of."),
    "closeAbout": tr_noop("Closes this."),
    "dataFolder": tr_noop("The one folder in which mjgui keeps everything."),
    "openDataFolder": tr_noop("Shows the data folder in the system's file manager."),
}
"""A name stands for itself, also with a number behind it; one that ends in an underscore for what
begins with it. `action:NAME` is the text of that action."""
