<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mjgui</name>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>This list was submitted. Change it, or fold it up to submit the prompt.</source>
        <translation>此列表已提交。修改它，或将其折叠以提交提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Nothing more was submitted</source>
        <translation>未再提交任何内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: its batch was stopped</source>
        <translation>未发送：所在批次已停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Nothing was submitted; submit the rest if you still want it.</source>
        <translation>未提交任何内容；如仍需要，提交其余部分。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were taken back, at no cost.</source>
        <extracomment>For one: {n} of {all} was taken back, at no cost.</extracomment>
        <translation>
            <numerusform>共{all}个，已撤回{n}个，未计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} on their way go on.</source>
        <extracomment>For one: One on its way goes on.</extracomment>
        <translation>
            <numerusform>{n}个已在途中，继续进行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The batch is stopped</source>
        <translation>批次已停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were waiting when mjgui was closed; nothing was charged for them.</source>
        <extracomment>For one: {n} of {all} was waiting when mjgui was closed; nothing was charged for them.</extracomment>
        <translation>
            <numerusform>mjgui 关闭时，{all}个中有{n}个尚在等待；未计费。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>A batch was not sent whole</source>
        <translation>有一个批次未全部发送</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Not sent: held back with its batch</source>
        <translation>未发送：随批次暂缓</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>Another of the batch was refused: {error}</source>
        <translation>同批次中的另一个被拒绝：{error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/batches.py"/>
        <source>{n} of {all} were not sent, at no cost.</source>
        <extracomment>For one: {n} of {all} was not sent, at no cost.</extracomment>
        <translation>
            <numerusform>{all}个中有{n}个未发送，未计费。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/batches.py"/>
        <source>The rest of the batch is held back</source>
        <translation>批次的其余部分已暂缓</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its mask came by URL, and blending in needs areas that were drawn.</source>
        <translation>它的蒙版来自 URL，而融合需要绘制的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>It has no areas, so there is nothing to keep the original outside of.</source>
        <translation>它没有区域，因此没有可保留原图的外部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/blend_work.py"/>
        <source>Its original is lost, so there is nothing to keep.</source>
        <translation>它的原图已丢失，没有可保留的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste area</source>
        <translation>粘贴区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Paste areas</source>
        <translation>粘贴区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate area</source>
        <translation>复制区域副本</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Duplicate areas</source>
        <translation>复制区域副本</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut area</source>
        <translation>剪切区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/clipboard.py"/>
        <source>Cut areas</source>
        <translation>剪切区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Edit is shown, as what was compared is no longer in the data folder</source>
        <translation>已切换到编辑，因为原先对比的内容已不在数据文件夹中</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not sent: mjgui was closed before its turn came</source>
        <translation>未发送：还没轮到它，mjgui 就已关闭</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Nothing was submitted; submit it again if you still want it.</source>
        <translation>未提交任何内容；如仍需要，请重新提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Not followed yet: its gateway needs the API key</source>
        <translation>尚未跟踪：其网关需要 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/continuity.py"/>
        <source>Enter the key in the settings; the job is then taken up by itself.</source>
        <translation>在设置中输入密钥，之后会自动继续跟踪该作业。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs at work cannot be deleted</source>
        <extracomment>For one: {n} job at work cannot be deleted</extracomment>
        <translation>
            <numerusform>{n}个进行中的作业无法删除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Stop waiting for it first.</source>
        <translation>先停止等待它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs are back</source>
        <extracomment>For one: {n} job is back</extracomment>
        <translation>
            <numerusform>已恢复{n}个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} entries are back</source>
        <extracomment>For one: {n} entry is back</extracomment>
        <translation>
            <numerusform>已恢复{n}个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>They can be brought back until mjgui is closed, also by Edit, Undo delete.</source>
        <extracomment>For one: It can be brought back until mjgui is closed, also by Edit, Undo delete.</extracomment>
        <translation>
            <numerusform>在 mjgui 关闭之前可以恢复，也可用“编辑”&gt;“撤销删除”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>{n} jobs at work stay: stop waiting for them first.</source>
        <extracomment>For one: {n} job at work stays: stop waiting for it first.</extracomment>
        <translation>
            <numerusform>{n}个进行中的作业保留：先停止等待它们。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/deletion.py"/>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{size} are free again</source>
        <translation>已释放 {size}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs</source>
        <extracomment>For one: Deleted {n} job</extracomment>
        <translation>
            <numerusform>已删除{n}个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries</source>
        <extracomment>For one: Deleted {n} entry</extracomment>
        <translation>
            <numerusform>已删除{n}个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} jobs, {size}</source>
        <extracomment>For one: Deleted {n} job, {size}</extracomment>
        <translation>
            <numerusform>已删除{n}个作业，{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/deletion.py"/>
        <source>Deleted {n} entries, {size}</source>
        <extracomment>For one: Deleted {n} entry, {size}</extracomment>
        <translation>
            <numerusform>已删除{n}个条目，{size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/desktop_bus.py"/>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Draw polygon</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete vertex</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete vertices</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete area</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Delete areas</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Add vertex</source>
        <translation>添加顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Begin polygon</source>
        <translation>开始多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Remove vertex</source>
        <translation>移除顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/editor.py"/>
        <source>Cancel polygon</source>
        <translation>取消多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Import mask</source>
        <translation>导入蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>In {folder}.</source>
        <translation>位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>Import stopped</source>
        <translation>已停止导入</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>The mask is as it was.</source>
        <translation>蒙版保持原样。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/file_desk.py"/>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Imported {n} areas</source>
        <extracomment>For one: Imported {n} area</extracomment>
        <translation>
            <numerusform>已导入{n}个区域</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}.</source>
        <translation>来自 {name}；其 {width} × {height} 像素已拉伸到图像的 {new_width} × {new_height}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>From {name}.</source>
        <translation>来自 {name}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/file_desk.py"/>
        <source>{percent} % of the picture is white, which is repainted. Where black was meant, invert the mask.</source>
        <translation>图像的{percent}%为白色，即要重绘的部分。如果本意是黑色，请反相蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Some entries of the journal are damaged and have been left out</source>
        <translation>记录库中有些条目已损坏，已略过</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Tasks that are missing can be loaded by their ids.</source>
        <translation>缺少的任务可用其 ID 加载。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <location filename="../../mjgui/core/thumbnails.py"/>
        <source>The image is no longer in the data folder</source>
        <translation>图像已不在数据文件夹中</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/finding.py"/>
        <source>Click it to get it from the gateway again.</source>
        <translation>点击它，重新从网关获取。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Load a generation first.</source>
        <translation>先加载一组生成。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Choose one of the four images.</source>
        <translation>选择四张图像之一。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Enter your API key in the settings.</source>
        <translation>在设置中输入 API 密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>What was drawn last is still being put into the mask.</source>
        <translation>最后绘制的内容仍在并入蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>The mask is still being checked.</source>
        <translation>蒙版仍在检查中。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Finish the polygon in hand with Enter, or give it up with Esc.</source>
        <translation>按 Enter 完成当前多边形，或按 Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/form.py"/>
        <source>Draw at least one area to repaint.</source>
        <translation>至少绘制一个要重绘的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain has given the API key</source>
        <translation>钥匙串已提供 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The keychain no longer holds the API key</source>
        <translation>钥匙串中已没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Enter it in the settings.</source>
        <translation>在设置中输入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is in the keychain</source>
        <translation>API 密钥已存入钥匙串</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>The API key is kept for this session only</source>
        <translation>API 密钥仅在本次会话中保留</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>This system has no keychain that mjgui can use.</source>
        <translation>此系统没有 mjgui 可用的钥匙串。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Waiting for the keychain</source>
        <translation>正在等待钥匙串</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/gateway_control.py"/>
        <source>Look for a window that asks to unlock it. Practice works meanwhile.</source>
        <translation>查看是否有要求解锁的窗口。此间练习照常可用。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Begin another mask</source>
        <translation>新建蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/going_on.py"/>
        <source>Use the mask of a job</source>
        <translation>使用作业的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>To {name} in {folder}.</source>
        <translation>保存为 {folder} 中的 {name}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported {n} entries</source>
        <extracomment>For one: Exported {n} entry</extracomment>
        <translation>
            <numerusform>已导出{n}个条目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/history_export.py"/>
        <source>Exported the picture of the costs</source>
        <translation>已导出费用图表</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>The data folder is {size} over its limit</source>
        <translation>数据文件夹超出上限 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>What is left has a star, is in use, or was not saved yet, so it stays. Save results, take stars away, delete entries, or raise the limit.</source>
        <translation>其余图像带有星标、正在使用或尚未保存，因此予以保留。可保存结果、取消星标、删除条目或提高上限。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/housekeeper.py"/>
        <source>{n} older images went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</source>
        <extracomment>For one: {n} older image went. Entries and thumbnails stay, and the gateway is asked for an image when it is opened.</extracomment>
        <translation>
            <numerusform>已清除{n}张较早的图像。条目和缩略图仍保留，打开图像时会重新从网关获取。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped before it was sent</source>
        <translation>发送前已停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job.py"/>
        <source>Nothing was submitted.</source>
        <translation>未提交任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/job_news.py"/>
        <source>The result is gone from the data folder, and the gateway does not give it again</source>
        <translation>结果已不在数据文件夹中，网关也不再提供</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/job_news.py"/>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} results have arrived</source>
        <extracomment>For one: A result has arrived</extracomment>
        <translation>
            <numerusform>已收到{n}个结果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/keeping.py"/>
        <source>Nothing was submitted: {why}</source>
        <translation>未提交任何内容：{why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>Asking the gateway …</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>Stopped before the gateway had answered. The key is kept.</source>
        <translation>网关尚未应答即已停止。密钥已保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The gateway takes this key.</source>
        <translation>网关接受此密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The key is kept.</source>
        <translation>密钥已保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/key_test.py"/>
        <source>The gateway says: {words}</source>
        <translation>网关提示：{words}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as {ending}</source>
        <translation>图层无法保存为 {ending}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layers cannot be saved as a file without ending</source>
        <translation>图层无法保存为没有扩展名的文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Let the name end in {ending}.</source>
        <translation>文件名请以 {ending} 结尾。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Composite</source>
        <translation>合成图</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Layer {number} of {total}: {name}</source>
        <translation>图层{number}/{total}：{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Original, image {number}</source>
        <translation>原图，图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}</source>
        <translation>结果{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/layers.py"/>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Asking for the task…</source>
        <translation>正在查询任务…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Opening files…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Getting the images…</source>
        <translation>正在获取图像…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Reconnecting: {why}</source>
        <translation>正在重新连接：{why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>Connected again</source>
        <translation>已重新连接</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>the task was completed without any image</source>
        <translation>任务已完成，但没有任何图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: waiting</source>
        <translation>任务仍在运行：等待中</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/loader.py"/>
        <source>The task is still running: {percent}%</source>
        <translation>任务仍在运行：{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Finding outlines in {size} MB…</source>
        <translation>正在 {size} MB 数据中查找轮廓…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>No area is drawn, so there is no mask to save</source>
        <translation>尚未绘制区域，没有可保存的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as {ending}</source>
        <translation>蒙版无法保存为 {ending}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Masks cannot be saved as a file without ending</source>
        <translation>蒙版无法保存为没有扩展名的文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_files.py"/>
        <source>Let the name end in .png or .json.</source>
        <translation>文件名请以 .png 或 .json 结尾。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>No preview: {why}</source>
        <translation>无预览：{why}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: nothing in it is white, so nothing would be repainted.</source>
        <translation>预览：没有白色，因此不会重绘任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: under 1 % white</source>
        <translation>预览：白色不足1%</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white, so all of the image would be repainted</source>
        <translation>预览：白色占{percent}%，因此会重绘整张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>Preview: {percent} % white</source>
        <translation>预览：白色占{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_preview.py"/>
        <source>{preview}; its {width} × {height} pixels are stretched to the image&apos;s {new_width} × {new_height}</source>
        <translation>{preview}；其 {width} × {height} 像素已拉伸到图像的 {new_width} × {new_height}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask is empty. Draw an area first.</source>
        <translation>蒙版为空。先绘制一个区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step} is still at work</source>
        <translation>“{step}”仍在进行</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>Wait for it, or cancel it.</source>
        <translation>等待完成，或取消它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: nothing to do</source>
        <translation>{step}：无需操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>{step}: not done</source>
        <translation>{step}：未执行</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mask_work.py"/>
        <source>The mask was changed while it was being computed. Do it again.</source>
        <translation>计算期间蒙版已更改。请重新执行。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The gateway says: “{text}”.</source>
        <translation>网关提示：“{text}”。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>As to cost: {charge}.</source>
        <translation>关于费用：{charge}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Image {number}: {problem}</source>
        <translation>图像{number}：{problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Not submitted yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>Already on its way</source>
        <translation>已在进行中</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>The same mask and prompt are being worked on; see the jobs.</source>
        <translation>相同的蒙版和提示词正在处理；请查看作业。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>{n} of {all} images could not be fetched</source>
        <extracomment>For one: {n} of {all} images could not be fetched</extracomment>
        <translation>
            <numerusform>{all}张图像中有{n}张无法获取</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>{error}. The others are there; click the empty place to try again.</source>
        <translation>{error}。其他图像已就绪；点击空白处重试。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/messages.py"/>
        <source>No progress for {n} minutes</source>
        <extracomment>For one: No progress for {n} minute</extracomment>
        <translation>
            <numerusform>{n}分钟没有进展</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/messages.py"/>
        <source>mjgui goes on looking, for only the gateway ends a task. You can stop waiting, and take the job up again later.</source>
        <translation>mjgui 会继续查看，因为只有网关能结束任务。可以停止等待，稍后再继续跟踪该作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copy mask from another image</source>
        <translation>从另一张图像复制蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Undo there brings its own mask back.</source>
        <translation>在该图像上撤销即可恢复其自己的蒙版。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/mirror.py"/>
        <source>Copied {n} areas to image {number}</source>
        <extracomment>For one: Copied {n} area to image {number}</extracomment>
        <translation>
            <numerusform>已将{n}个区域复制到图像{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/notices.py"/>
        <source>{n} jobs have failed</source>
        <extracomment>For one: A job has failed</extracomment>
        <translation>
            <numerusform>{n}个作业失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/notices.py"/>
        <source>{arrived}, {failed}</source>
        <extracomment>as &quot;2 results have arrived, a job has failed&quot;; two sentences if it helps.</extracomment>
        <translation>{arrived}，{failed}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/painting.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Line {number}: {problem}</source>
        <translation>第{number}行：{problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>Write at least one prompt in the list, each on a line of its own.</source>
        <translation>在列表中至少写一条提示词，每行一条。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompt_list.py"/>
        <source>The list has {n} prompts: at most {most} are submitted at once.</source>
        <extracomment>For one: The list has {n} prompt: at most {most} are submitted at once.</extracomment>
        <translation>
            <numerusform>列表有{n}条提示词：一次最多提交{most}条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/prompts.py"/>
        <source>{n} favourites are as many as are kept</source>
        <extracomment>For one: {n} favourite is as many as are kept</extracomment>
        <translation>
            <numerusform>最多保留{n}条收藏</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/prompts.py"/>
        <source>Take the star off one that you no longer need, then star this one.</source>
        <translation>取消一条不再需要的收藏，再收藏这一条。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/review.py"/>
        <source>Area {number}: {problem}</source>
        <translation>区域{number}：{problem}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saved {n} pictures</source>
        <extracomment>For one: Saved {n} picture</extracomment>
        <translation>
            <numerusform>已保存{n}张图像</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Saving stopped</source>
        <translation>已停止保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/app/save_desk.py"/>
        <source>{n} pictures were saved before, in {folder}.</source>
        <extracomment>For one: {n} picture was saved before, in {folder}.</extracomment>
        <translation>
            <numerusform>此前已保存{n}张图像，位于 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} does not say which task made it</source>
        <translation>{name} 未注明由哪个任务生成</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>mjgui has not saved it, or what it said was taken out. With its task id it can be opened as an image.</source>
        <translation>它不是由 mjgui 保存的，或其中的信息已被去除。有任务 ID 就可以作为图像打开。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is task {task}.</source>
        <translation>它是任务 {task}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>It is image {number} of task {task}.</source>
        <translation>它是任务 {task} 的图像{number}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Going on from {name}</source>
        <translation>从 {name} 继续编辑</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>{name} was saved by mjgui</source>
        <translation>{name} 由 mjgui 保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The gateway that is used now is asked for it.</source>
        <translation>将向当前使用的网关查询它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>Use the mask of a picture</source>
        <translation>使用图像的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saved_files.py"/>
        <source>The mask that {name} was made with.</source>
        <translation>生成 {name} 时所用的蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>JPEG knows no transparency: what was transparent is white.</source>
        <translation>JPEG 不支持透明：透明部分变为白色。</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/saving.py"/>
        <source>{name} ({number} of {count})</source>
        <translation>{name}（{number}/{count}）</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Original · image {number}</source>
        <translation>原图 · 图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <source>Result {number}, blended</source>
        <translation>结果{number}，已融合</translation>
    </message>
    <message>
        <location filename="../../mjgui/app/sides.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>no prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>nothing was charged</source>
        <translation>未计费</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>it may have been accepted and charged</source>
        <translation>可能已被接受并计费</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>whether it was charged is up to the gateway</source>
        <translation>是否计费由网关决定</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the task id</source>
        <translation>网关缺少任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Load the generation again, then submit.</source>
        <translation>重新加载生成，然后提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the image number</source>
        <translation>网关缺少图像编号</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take this image number</source>
        <translation>网关不接受此图像编号</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Choose one of the four images of the generation.</source>
        <translation>选择该生成的四张图像之一。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the length of the remix prompt</source>
        <translation>网关不接受 Remix 提示词的长度</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Shorten it to at most 8192 characters, or leave it empty.</source>
        <translation>缩短到最多8192个字符，或留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway misses the mask</source>
        <translation>网关缺少蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Draw at least one area, or give a mask URL.</source>
        <translation>至少绘制一个区域，或提供蒙版 URL。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the mask</source>
        <translation>网关不接受此蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify or redraw the areas; check the mask URL if you gave one.</source>
        <translation>简化或重画区域；如果提供了蒙版 URL，请检查它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take the callback address</source>
        <translation>网关不接受此回调地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Enter a full public http or https address, or leave it empty.</source>
        <translation>输入完整的公网 http 或 https 地址，或留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The generation failed</source>
        <translation>生成失败</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Submit again, perhaps with another prompt or a larger area.</source>
        <translation>重新提交，可以换一个提示词或更大的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway&apos;s service is unavailable</source>
        <translation>网关的服务不可用</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway has trouble of its own</source>
        <translation>网关自身出现问题</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not understand the request</source>
        <translation>网关无法理解该请求</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it objects to, change that, and submit again.</source>
        <translation>查看详细信息，了解它拒绝什么，修改后重新提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The API key is missing or wrong</source>
        <translation>API 密钥缺失或有误</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Open the settings and enter the key again.</source>
        <translation>打开设置，重新输入密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Out of credit</source>
        <translation>额度不足</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Top up the account at the vendor, then submit again.</source>
        <translation>在服务商处为账户充值，然后重新提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Not allowed: no balance or no permission</source>
        <translation>不允许：没有余额或没有权限</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the account&apos;s balance and whether it may use midjourney_inpaint.</source>
        <translation>检查账户余额，以及是否可以使用 midjourney_inpaint。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this task</source>
        <translation>网关没有此任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the task id, and that it belongs to this gateway and account.</source>
        <translation>检查任务 ID，以及它是否属于此网关和账户。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not know this call</source>
        <translation>网关不支持此调用</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Check the gateway&apos;s address in the settings: another service may answer there.</source>
        <translation>检查设置中的网关地址：可能是其他服务在应答。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway waited too long for the request</source>
        <translation>网关等待请求超时</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sees a conflict</source>
        <translation>网关检测到冲突</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Perhaps the same submission is at work already: look at the jobs.</source>
        <translation>可能同样的提交已在进行：请查看作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The task is no longer at the gateway</source>
        <translation>任务已不在网关上</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Gateways keep tasks for a limited time. Load another generation.</source>
        <translation>网关只在有限时间内保留任务。加载另一组生成。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The mask is too large for the gateway</source>
        <translation>蒙版对网关来说过大</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Simplify the areas or draw fewer vertices.</source>
        <translation>简化区域或减少顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take requests of this form</source>
        <translation>网关不接受这种形式的请求</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway does not take a value</source>
        <translation>网关不接受某个值</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for which one it is.</source>
        <translation>查看详细信息，了解是哪一个。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway takes nothing yet</source>
        <translation>网关暂不接受请求</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Try again in a moment.</source>
        <translation>稍后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway asks to slow down (rate limit)</source>
        <translation>网关要求放慢速度（速率限制）</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It took nothing, several times in a row. Wait a few minutes, then submit again.</source>
        <translation>连续几次都未接受。等几分钟再提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Try again in a few minutes; if it goes on, tell the vendor.</source>
        <translation>几分钟后重试；如果仍然如此，请告知服务商。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway cannot do this</source>
        <translation>网关无法执行此操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it did not answer. Try again in a few minutes.</source>
        <translation>其后端服务器没有应答。几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>It is overloaded or under repair. Try again in a few minutes.</source>
        <translation>网关过载或正在维护。几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The servers behind it took too long. Try again in a few minutes.</source>
        <translation>其后端服务器耗时过长。几分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>The gateway sends elsewhere</source>
        <translation>网关要求跳转到别处</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>mjgui does not follow with your key. Check the gateway&apos;s address in the settings.</source>
        <translation>mjgui 不会带着密钥跳转。检查设置中的网关地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway refused the request</source>
        <translation>网关拒绝了该请求</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>See the details for what it says.</source>
        <translation>查看详细信息，了解其说明。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>MidJourney&apos;s moderation refused it</source>
        <translation>MidJourney 的内容审核拒绝了它</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/advice.py"/>
        <source>Change the words of the prompt, or the area, and submit again.</source>
        <translation>修改提示词或区域，然后重新提交。</translation>
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
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is no image.</source>
        <translation>没有图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Invert mask</source>
        <translation>反相蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No two areas overlap or share an edge.</source>
        <translation>没有重叠或共边的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Merge areas</source>
        <translation>合并区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>No area has a hole.</source>
        <translation>没有带孔洞的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing reaches beyond the image.</source>
        <translation>没有超出图像的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip mask to the image</source>
        <translation>将蒙版裁剪到图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip area to the image</source>
        <translation>将区域裁剪到图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Clip areas to the image</source>
        <translation>将区域裁剪到图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>There is nothing to flip.</source>
        <translation>没有可翻转的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask left and right</source>
        <translation>水平翻转蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area left and right</source>
        <translation>水平翻转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas left and right</source>
        <translation>水平翻转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip mask top and bottom</source>
        <translation>垂直翻转蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip area top and bottom</source>
        <translation>垂直翻转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Flip areas top and bottom</source>
        <translation>垂直翻转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Nothing needs repair.</source>
        <translation>没有需要修复的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair mask</source>
        <translation>修复蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair area</source>
        <translation>修复区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Repair areas</source>
        <translation>修复区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Everything is tidy.</source>
        <translation>一切都已整洁。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up mask</source>
        <translation>整理蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up area</source>
        <translation>整理区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_operations.py"/>
        <source>Tidy up areas</source>
        <translation>整理区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>Copy areas in mjgui, or JSON as it imports it: {&quot;areas&quot;: […]} or a labelme file.</source>
        <translation>请复制 mjgui 中的区域，或 mjgui 可导入的 JSON：{&quot;areas&quot;: […]} 或 labelme 文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>It is no mask of mjgui</source>
        <translation>它不是 mjgui 的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>A frame or a ring is too small</source>
        <translation>画幅或轮廓环太小</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds an empty mask</source>
        <translation>剪贴板中的蒙版为空</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The clipboard holds no mask</source>
        <translation>剪贴板中没有蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read.</source>
        <translation>最多可读取{areas}个区域、{vertices}个顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard is too large</source>
        <translation>剪贴板中的蒙版过大</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/area_text.py"/>
        <source>The mask on the clipboard cannot be read</source>
        <translation>无法读取剪贴板中的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export it with polygons as segmentation.</source>
        <translation>导出时请用多边形表示分割（segmentation）。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file cannot be read</source>
        <translation>无法读取该 COCO 文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is empty: no picture in it has an outline</source>
        <translation>COCO 文件为空：其中没有带轮廓的图像</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file is about {n} pictures</source>
        <extracomment>For one: The COCO file is about {n} picture</extracomment>
        <translation>
            <numerusform>COCO 文件涉及{n}张图像</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Export the one picture alone.</source>
        <translation>请只导出其中一张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>The COCO file</source>
        <translation>COCO 文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>Annotation {number} of the COCO file</source>
        <translation>COCO 文件的标注{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <source>{name} is no polygon</source>
        <translation>{name}不是多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/coco.py"/>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has an odd number of values</source>
        <translation>{name}的数值个数为奇数</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Free some room: nothing can be saved until then.</source>
        <translation>请腾出空间：在此之前无法保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal can only be read, not written</source>
        <translation>记录库只能读取，不能写入</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk reports a fault</source>
        <translation>磁盘报告故障</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Check the disk, its cable, and its room.</source>
        <translation>检查磁盘、连接线和剩余空间。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal cannot be opened</source>
        <translation>无法打开记录库</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal may not be written to</source>
        <translation>没有写入记录库的权限</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Another program holds the journal</source>
        <translation>记录库被另一个程序占用</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and try again.</source>
        <translation>关闭该程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged</source>
        <translation>记录库已损坏</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Start mjgui again: it keeps the damaged file and begins a new one.</source>
        <translation>重新启动 mjgui：它会保留损坏的文件并新建一个。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Close it, and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>关闭它，然后重新启动 mjgui。在此之前这里不会保存任何内容，因此也无法提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Free some room, and start mjgui again: what was drawn and made comes back then. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>请腾出一些空间，然后重新启动 mjgui：已绘制和生成的内容届时会恢复。在此之前这里不会保存任何内容，因此也无法提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal has been deleted or moved away</source>
        <translation>记录库已被删除或移走</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>Put the data folder back, or start mjgui again: it begins a new one.</source>
        <translation>将数据文件夹放回原处，或重新启动 mjgui：它会新建一个。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is damaged and cannot be set aside</source>
        <translation>记录库已损坏，且无法移开</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal was damaged, so a new one has been begun</source>
        <translation>记录库已损坏，因此已新建一个</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The old one is kept as {name} in the data folder. Tasks that were running can be loaded by their ids.</source>
        <translation>旧文件已在数据文件夹中保留为 {name}。原先运行中的任务可用其 ID 加载。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>The journal is closed already</source>
        <translation>记录库已关闭</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/database.py"/>
        <source>A text cannot be saved</source>
        <translation>有一段文字无法保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/drafts.py"/>
        <location filename="../../mjgui/core/history.py"/>
        <location filename="../../mjgui/core/journal.py"/>
        <location filename="../../mjgui/core/records.py"/>
        <source>An entry of the journal is damaged</source>
        <translation>记录库中有一个条目已损坏</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Pictures cannot be saved as {ending}</source>
        <translation>图像无法保存为 {ending}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The file name has no ending</source>
        <translation>文件名没有扩展名</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Let the name end in .png, .jpg or .webp.</source>
        <translation>文件名请以 .png、.jpg 或 .webp 结尾。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>The picture cannot be written as {format}</source>
        <translation>无法将图像写为 {format}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/encoding.py"/>
        <source>Save it in another format; PNG takes every picture.</source>
        <translation>以其他格式保存；PNG 适用于任何图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the details and report them, please.</source>
        <translation>请复制详细信息并反馈。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The mask cannot be sent</source>
        <translation>无法发送蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Draw at least one area on the image.</source>
        <translation>在图像上至少绘制一个区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The image is too long and narrow</source>
        <translation>图像过于狭长</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway takes frames of 500 to 4096 pixels a side, so an image may be at most 8.19 times as long as it is wide. Choose another image.</source>
        <translation>网关接受的画幅为每边500至4096像素，因此图像的长宽比最多为8.19。请选择其他图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The remix prompt cannot be sent</source>
        <translation>无法发送 Remix 提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use 1 to 8192 characters, or leave it empty.</source>
        <translation>使用1至8192个字符，或留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The address cannot be used</source>
        <translation>无法使用该地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter a full address that begins with https:// or http://.</source>
        <translation>输入以 https:// 或 http:// 开头的完整地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a task id</source>
        <translation>这不是任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Paste the id alone, as the gateway gave it.</source>
        <translation>只粘贴网关给出的 ID 本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The API key has a character that no key has</source>
        <translation>API 密钥含有密钥中不会出现的字符</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation>从服务商的页面重新复制密钥，只粘贴密钥本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>No API key yet</source>
        <translation>尚无 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Enter your API key in the settings, or choose practice there.</source>
        <translation>在设置中输入 API 密钥，或在那里选择练习。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture cannot be used</source>
        <translation>无法使用该图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a PNG, JPEG or WebP file.</source>
        <translation>请使用 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>This is not a PNG, JPEG or WebP picture</source>
        <translation>这不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is cut short or damaged</source>
        <translation>图像不完整或已损坏</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Get the file again; this copy lacks a part.</source>
        <translation>重新获取该文件；这一份缺少部分内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The picture is too large</source>
        <translation>图像过大</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Use a picture of at most 100 megapixels.</source>
        <translation>请使用不超过1亿像素的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The file could not be read or written</source>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the folder exists, has room and may be written to.</source>
        <translation>检查文件夹是否存在、有空间且可写入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The settings could not be kept</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>They hold for this session; check the data folder.</source>
        <translation>设置在本次会话中有效；请检查数据文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal could not be read or written</source>
        <translation>无法读取或写入记录库</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check that the data folder exists, has room and may be written to.</source>
        <translation>检查数据文件夹是否存在、有空间且可写入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Another mjgui uses the same data folder</source>
        <translation>另一个 mjgui 正在使用同一数据文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Go on there, or close it and start mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>请在那里继续，或将其关闭后重新启动 mjgui。在此之前这里不会保存任何内容，因此也无法提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The journal was written by a newer mjgui</source>
        <translation>记录库由更新版本的 mjgui 写入</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Install the newer mjgui again. Until then nothing is saved here, so nothing can be submitted.</source>
        <translation>请重新安装更新版本的 mjgui。在此之前这里不会保存任何内容，因此也无法提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway could not be used</source>
        <translation>无法使用网关</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network; mjgui goes on as soon as it is back.</source>
        <translation>检查网络；网络恢复后 mjgui 会立即继续。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway cannot be reached</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network, the proxy, and the gateway&apos;s address in the settings.</source>
        <translation>检查网络、代理以及设置中的网关地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway did not answer in time</source>
        <translation>网关未及时应答</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the network and try again.</source>
        <translation>检查网络，然后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s certificate is not trusted</source>
        <translation>网关的证书不受信任</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Check the address and the clock, and whether a proxy or a virus scanner intervenes.</source>
        <translation>检查地址和系统时钟，以及是否有代理或杀毒软件介入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway&apos;s answer makes no sense</source>
        <translation>网关的应答无法理解</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Perhaps a sign-in page of the network answered instead: open a web page to check. Otherwise check the gateway&apos;s address in the settings.</source>
        <translation>可能是网络的登录页面在应答：打开一个网页确认。否则请检查设置中的网关地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Outcome unknown: the answer to the submission was lost</source>
        <translation>结果未知：提交的应答已丢失</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>It may have been accepted and charged. Look at your account first; submit again only if the task is not there.</source>
        <translation>可能已被接受并计费。先查看账户；只有任务不在其中时才重新提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>An image could not be downloaded</source>
        <translation>无法下载某张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Retry; the gateway keeps images for a limited time only.</source>
        <translation>请重试；网关只在有限时间内保留图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopped waiting</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>The gateway may still finish and charge it; take it up again from the jobs.</source>
        <translation>网关仍可能完成并计费；可在作业列表中继续跟踪。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>mjgui met a fault of its own</source>
        <translation>mjgui 自身发生错误</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/errors.py"/>
        <source>Nothing drawn is lost. Copy the details and report them, please.</source>
        <translation>绘制的内容没有丢失。请复制详细信息并反馈。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Free some room, or choose a folder on another disk.</source>
        <translation>腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to.</source>
        <translation>选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Your share of the disk is used up</source>
        <translation>磁盘配额已用尽</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than the disk takes</source>
        <translation>文件超出磁盘允许的大小</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The disk can only be read, not written</source>
        <translation>磁盘只能读取，不能写入</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Writing is not allowed here</source>
        <translation>此处不允许写入</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a folder that you may write to. If the file is open in another program, close it there.</source>
        <translation>选择有写入权限的文件夹。如果文件正在其他程序中打开，请在那里关闭。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Make the folder, or choose another one.</source>
        <translation>新建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>There is a folder of this name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another file name.</source>
        <translation>选择其他文件名。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check whether it was moved, renamed or deleted.</source>
        <translation>检查它是否已被移动、重命名或删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Reading the file is not allowed</source>
        <translation>不允许读取该文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Change its permissions, or copy it first.</source>
        <translation>更改其权限，或先复制一份。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file inside it.</source>
        <translation>选择其中的文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A part of the path is a file, not a folder</source>
        <translation>路径中有一部分是文件，不是文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the path.</source>
        <translation>检查路径。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name is too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a shorter one.</source>
        <translation>选择较短的名称。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file name has a character that the disk does not take</source>
        <translation>文件名含有磁盘不接受的字符</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose another.</source>
        <translation>选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The link leads round in a circle</source>
        <translation>链接形成循环</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose the file itself.</source>
        <translation>选择文件本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Check the disk and its cable, or use another one.</source>
        <translation>检查磁盘及其连接线，或使用其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Close some programs and try again.</source>
        <translation>关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>This is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a file on a disk, not a device or a pipe.</source>
        <translation>选择磁盘上的文件，而不是设备或管道。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>The file is larger than {size}</source>
        <translation>文件大于 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Choose a smaller one.</source>
        <translation>选择较小的文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>A file stands where a folder is needed</source>
        <translation>需要文件夹的位置上是一个文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/files.py"/>
        <source>Move the file away, or choose another folder.</source>
        <translation>移走该文件，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>There is no home folder to keep anything in</source>
        <translation>没有可存放数据的主文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/folders.py"/>
        <source>Set MJGUI_DATA_DIR to a folder that mjgui may write to.</source>
        <translation>将 MJGUI_DATA_DIR 设为 mjgui 可写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Drawing areas</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>The prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Submitting, failures, money</source>
        <translation>提交、失败与费用</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Comparing and blending</source>
        <translation>对比与融合</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>History, edits and batches</source>
        <translation>历史、编辑与批次</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <source>Settings, key and privacy</source>
        <translation>设置、密钥与隐私</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/guide.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/history_filter.py"/>
        <source>Highest cost first</source>
        <translation>费用最高在前</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a GIF, not a PNG, JPEG or WebP picture</source>
        <translation>这是 GIF，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a BMP, not a PNG, JPEG or WebP picture</source>
        <translation>这是 BMP，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a TIFF, not a PNG, JPEG or WebP picture</source>
        <translation>这是 TIFF，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a Photoshop file, not a PNG, JPEG or WebP picture</source>
        <translation>这是 Photoshop 文件，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a PDF, not a picture</source>
        <translation>这是 PDF，不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a ZIP archive, not a picture</source>
        <translation>这是 ZIP 压缩包，不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is JSON text, not a picture</source>
        <translation>这是 JSON 文本，不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is XML text, not a picture</source>
        <translation>这是 XML 文本，不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture has more than {size} MiB</source>
        <translation>图像超过 {size} MiB</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a smaller picture.</source>
        <translation>请使用较小的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Not enough memory for the picture</source>
        <translation>内存不足，无法处理图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>关闭其他程序，或使用较小的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is empty: it has no bytes at all</source>
        <translation>图像为空：没有任何数据</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an AVIF, HEIC or video file, not a PNG, JPEG or WebP picture</source>
        <translation>这是 AVIF、HEIC 或视频文件，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is an SVG drawing, not a PNG, JPEG or WebP picture</source>
        <translation>这是 SVG 图形，不是 PNG、JPEG 或 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>This is a web page, not a picture</source>
        <translation>这是网页，不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>The picture is too large: {width} × {height} pixels</source>
        <translation>图像过大：{width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/imaging.py"/>
        <source>Use a picture of at most {count} megapixels.</source>
        <translation>请使用不超过{count}百万像素的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Enter the key in the settings; it is then kept for this session.</source>
        <translation>在设置中输入密钥，它将在本次会话中保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key is empty</source>
        <translation>API 密钥为空</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Copy the key from the vendor&apos;s page.</source>
        <translation>从服务商的页面复制密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The text is far too long for an API key</source>
        <translation>这段文字作为 API 密钥过长</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The API key has a character that no key has: {character}, number {place} of {count}</source>
        <translation>API 密钥含有密钥中不会出现的字符：{character}，第{place}个（共{count}个）</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>This system has no keychain</source>
        <translation>此系统没有钥匙串</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not give the key</source>
        <translation>钥匙串未提供密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not take the key</source>
        <translation>钥匙串未接受密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not delete the key</source>
        <translation>钥匙串未删除密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain cannot be used</source>
        <translation>无法使用钥匙串</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>The keychain did not answer within {seconds} seconds</source>
        <translation>钥匙串在{seconds}秒内没有应答</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>Look for a window that asks to unlock it. Enter the key in the settings; it is then kept for this session.</source>
        <translation>查看是否有要求解锁的窗口。在设置中输入密钥，它将在本次会话中保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>the quotation mark {character}</source>
        <translation>引号 {character}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/keychain.py"/>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Polygons, rectangles, circles, lines and masks are read. Turn it into a polygon.</source>
        <translation>可读取多边形、矩形、圆、线和蒙版。请将其转换为多边形。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file cannot be read</source>
        <translation>无法读取该 labelme 文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save it anew.</source>
        <translation>请重新保存。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file</source>
        <translation>labelme 文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Shape {number} of the labelme file</source>
        <translation>labelme 文件的形状{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>The labelme file is empty: it has no shape with an extent</source>
        <translation>labelme 文件为空：没有任何有面积的形状</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a {kind}, has {n} points</source>
        <extracomment>For one: {name}, a {kind}, has {n} point</extracomment>
        <translation>
            <numerusform>{name}（{kind}）有{n}个点</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Draw it anew in labelme.</source>
        <translation>在 labelme 中重新绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name} is of the kind “{kind}”</source>
        <translation>{name}的类型为“{kind}”</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>{name}, a mask, has no readable picture</source>
        <translation>{name}（蒙版）没有可读取的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/labelme.py"/>
        <source>Save the file anew in labelme.</source>
        <translation>在 labelme 中重新保存该文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>{first}. {then}</source>
        <extracomment>two whole sentences after each other.</extracomment>
        <translation>{first}。{then}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>{sentence}.</source>
        <extracomment>a phrase as a whole sentence.</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/language.py"/>
        <source>, </source>
        <comment>list</comment>
        <extracomment>what stands between the parts of a list, as in &quot;3 vertices, 20 % of the image&quot;.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/licences.py"/>
        <source>see its text</source>
        <translation>见其文本</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} refers to a picture of {width} × {height} pixels</source>
        <extracomment>{name} is an area, a shape or a file, as &quot;Shape 2 of the labelme file&quot;.</extracomment>
        <translation>{name}对应 {width} × {height} 像素的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Width and height are those of the whole picture, in pixels.</source>
        <translation>宽度和高度是整张图像的像素尺寸。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has a point far outside the picture</source>
        <translation>{name}有一个点远在图像之外</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>Draw it anew.</source>
        <translation>请重新绘制。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/mask_forms.py"/>
        <source>{name} has {n} points, and is no polygon</source>
        <extracomment>For one: {name} has {n} point, and is no polygon</extracomment>
        <translation>
            <numerusform>{name}只有{n}个点，不是多边形</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Use a black-and-white PNG, JPEG or WebP picture, or JSON with areas.</source>
        <translation>请使用黑白的 PNG、JPEG 或 WebP 图像，或带有区域的 JSON。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Each area needs &quot;width&quot;, &quot;height&quot; and &quot;points&quot;: x and y in turn, numbers within the frame.</source>
        <translation>每个区域都需要 &quot;width&quot;、&quot;height&quot; 和 &quot;points&quot;：依次为 x 和 y，数值在画幅之内。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask file is too large</source>
        <translation>蒙版文件过大</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>At most {areas} areas with {vertices} vertices can be read. Simplify it.</source>
        <translation>最多可读取{areas}个区域、{vertices}个顶点。请简化。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask picture is empty: nothing in it is white</source>
        <translation>蒙版图像为空：没有白色部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>White is repainted and black is kept. Invert it if it is the other way round.</source>
        <translation>白色重绘，黑色保留。如果正好相反，请将其反相。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is no valid JSON</source>
        <translation>蒙版不是有效的 JSON</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask only names a URL</source>
        <translation>蒙版只给出了一个 URL</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Enter it as the mask URL beside the prompt.</source>
        <translation>请在提示词旁将其输入为蒙版 URL。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The JSON has neither &quot;areas&quot; nor &quot;shapes&quot;</source>
        <translation>JSON 中既没有 &quot;areas&quot; 也没有 &quot;shapes&quot;</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>What the mask calls &quot;areas&quot; is no list</source>
        <translation>蒙版中的 &quot;areas&quot; 不是列表</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>The mask is empty: it has no areas</source>
        <translation>蒙版为空：没有区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Choose another file.</source>
        <translation>选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>Area {number} of the mask</source>
        <translation>蒙版的区域{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} cannot be read</source>
        <translation>无法读取{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has fewer than three points</source>
        <translation>{name}少于三个点</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/maskfile.py"/>
        <source>{name} has a point outside its frame</source>
        <translation>{name}有一个点在画幅之外</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the id of the task that was edited</source>
        <translation>被编辑任务的 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the number of the image, 1 – 4</source>
        <translation>图像编号，1 – 4</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the beginning of the remix prompt</source>
        <translation>Remix 提示词的开头</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the day of the task</source>
        <translation>任务日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>the time of the task</source>
        <translation>任务时间</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>what the task cost, in US dollars</source>
        <translation>任务费用，以美元计</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>001, 002 …: the first number that is free</source>
        <translation>001、002 …：第一个空闲的编号</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A brace “{brace}” stands alone in the name</source>
        <translation>名称中有一个单独的花括号“{brace}”</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Write fields as {task}; for a brace itself write {{ or }}.</source>
        <translation>字段写作 {task}；花括号本身写作 {{ 或 }}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There is no field {field}</source>
        <translation>没有字段 {field}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>There are {fields} and {last}.</source>
        <translation>可用的有 {fields} 和 {last}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>A file name cannot hold “{character}”</source>
        <translation>文件名不能包含“{character}”</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>No system takes / and :, and Windows none of &lt; &gt; &quot; \ | ? * either.</source>
        <translation>任何系统都不接受 / 和 :，Windows 还不接受 &lt; &gt; &quot; \ | ? *。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>The name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/name_template.py"/>
        <source>Fields are {fields} and {last}.</source>
        <translation>字段有 {fields} 和 {last}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/openraster.py"/>
        <source>A layer cannot be written as PNG</source>
        <translation>有一个图层无法写为 PNG</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to grow or shrink.</source>
        <translation>没有可扩展或收缩的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink mask by {distance} px</source>
        <translation>蒙版收缩{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink area by {distance} px</source>
        <translation>区域收缩{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Shrink areas by {distance} px</source>
        <translation>区域收缩{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow mask by {distance} px</source>
        <translation>蒙版扩展{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow area by {distance} px</source>
        <translation>区域扩展{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Grow areas by {distance} px</source>
        <translation>区域扩展{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>There is nothing to smooth.</source>
        <translation>没有可平滑的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth mask by {distance} px</source>
        <translation>蒙版平滑{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth area by {distance} px</source>
        <translation>区域平滑{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Smooth areas by {distance} px</source>
        <translation>区域平滑{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>No vertex can be left out.</source>
        <translation>没有可省去的顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify mask to {distance} px</source>
        <translation>蒙版简化到{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify area to {distance} px</source>
        <translation>区域简化到{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/outline_operations.py"/>
        <source>Simplify areas to {distance} px</source>
        <translation>区域简化到{distance}像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>from {low}</source>
        <translation>{low} 起</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes two whole numbers, such as 16:9.</source>
        <translation>--{name} 需要两个整数，例如 16:9。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes {words} or {last}.</source>
        <translation>--{name} 的取值为 {words} 或 {last}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes words, up to the next parameter.</source>
        <translation>--{name} 后接文字，直到下一个参数为止。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes addresses of images, or codes.</source>
        <translation>--{name} 需要图像地址或代码。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number.</source>
        <translation>--{name} 需要整数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number.</source>
        <translation>--{name} 需要数字。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low}.</source>
        <translation>--{name} 需要不小于 {low} 的整数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low}.</source>
        <translation>--{name} 需要不小于 {low} 的数字。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a whole number from {low} to {high}.</source>
        <translation>--{name} 需要 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>--{name} takes a number from {low} to {high}.</source>
        <translation>--{name} 需要 {low} 到 {high} 的数字。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>URL or code</source>
        <translation>URL 或代码</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a repaint brings four still images</source>
        <translation>重绘只产生四张静态图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the image keeps its own shape</source>
        <translation>图像保持自身的宽高比</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a submission is one task; submit again instead</source>
        <translation>一次提交就是一个任务；请改为多次提交</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>an area is bound to its surroundings</source>
        <translation>区域与其周围相连</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shape of the picture</source>
        <translation>图像的宽高比</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>MidJourney&apos;s own taste</source>
        <translation>MidJourney 自身的审美</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unlike the images are</source>
        <translation>图像之间的差异程度</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how unusual it looks</source>
        <translation>画面的奇特程度</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>what should not be there</source>
        <translation>不应出现的内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>less of its own taste</source>
        <translation>减少其自身审美</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a manner of its version</source>
        <translation>所用版本的一种风格</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>same noise again</source>
        <translation>使用相同的噪声</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>time spent on details</source>
        <translation>花在细节上的时间</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of image prompts</source>
        <translation>图像提示的权重</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>style of an image</source>
        <translation>图像的风格</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that style</source>
        <translation>该风格的权重</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how styles are read</source>
        <translation>风格的解读方式</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>thing or person of an image</source>
        <translation>图像中的物体或人物</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that thing</source>
        <translation>该物体的权重</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>person of an image</source>
        <translation>图像中的人物</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>weight of that person</source>
        <translation>该人物的权重</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>your own taste</source>
        <translation>个人审美</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>more detail and drama</source>
        <translation>更多细节和戏剧感</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>which model</source>
        <translation>使用的模型</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>the model for anime</source>
        <translation>动漫模型</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>quick and cheap</source>
        <translation>快速且便宜</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>larger images</source>
        <translation>更大的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>ends early, in percent</source>
        <translation>提前结束，以百分比计</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>fast mode</source>
        <translation>快速模式</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>relax mode</source>
        <translation>放松模式</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>turbo mode</source>
        <translation>极速模式</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>hidden from others</source>
        <translation>对他人隐藏</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>shown to others</source>
        <translation>对他人可见</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a picture that repeats</source>
        <translation>可平铺重复的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>several tasks at once</source>
        <translation>一次多个任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how much a film moves</source>
        <translation>视频的运动幅度</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a film that ends as it begins</source>
        <translation>首尾相接的视频</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>last image of a film</source>
        <translation>视频的最后一帧</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>how many films</source>
        <translation>视频的数量</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>a wider view</source>
        <translation>更宽的视野</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_parameters.py"/>
        <source>of earlier versions</source>
        <translation>属于早期版本</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Braces make several prompts of one, but a submission is one task.</source>
        <translation>花括号会把一条提示词展开成多条，但一次提交只是一个任务。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is safe with two hyphens: not every gateway reads a dash.</source>
        <translation>--{name} 用两个连字符更稳妥：并非每个网关都认破折号。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} does nothing here: {reason}.</source>
        <translation>--{name} 在此不起作用：{reason}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}. Did you mean --{meant}?</source>
        <translation>MidJourney 没有 --{name}。是指 --{meant} 吗？</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Use --{name}</source>
        <translation>使用 --{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>MidJourney knows no --{name}.</source>
        <translation>MidJourney 没有 --{name}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>--{name} is followed by a blank.</source>
        <translation>--{name} 后面是空格。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>A blank belongs between --{name} and its value.</source>
        <translation>--{name} 与其取值之间需要空格。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters stand without commas or full stops between them.</source>
        <translation>参数之间不用逗号或句号。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/prompt_syntax.py"/>
        <source>Parameters go after all text.</source>
        <translation>参数放在所有文字之后。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/records.py"/>
        <source>A saved mask is damaged</source>
        <translation>有一个已保存的蒙版损坏</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>This setting is not possible</source>
        <translation>此设置不可用</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings could not be saved: {reason}</source>
        <translation>无法保存设置：{reason}</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>They hold until mjgui is closed. Check the data folder.</source>
        <translation>设置在 mjgui 关闭前有效。请检查数据文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Some settings made no sense and are back at their defaults</source>
        <translation>部分设置无效，已恢复默认值</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check them in the settings.</source>
        <translation>请在设置中检查。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings cannot be read, so the defaults are used</source>
        <translation>无法读取设置，因此使用默认值</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>Check the permissions of the folder {path}.</source>
        <translation>检查文件夹 {path} 的权限。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The settings file was broken, so the defaults are used</source>
        <translation>设置文件已损坏，因此使用默认值</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/settings.py"/>
        <source>The old file is kept as {name} in the data folder.</source>
        <translation>旧文件已在数据文件夹中保留为 {name}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing stands out here</source>
        <translation>此处没有突出的内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>Nothing in the rectangle stands out from its surroundings</source>
        <translation>矩形内没有从周围突出的内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>The rectangle is too small</source>
        <translation>矩形太小</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That lies outside the image</source>
        <translation>该处位于图像之外</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is selected already</source>
        <translation>该处已选中</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That is not selected</source>
        <translation>该处未选中</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>That would take everything away</source>
        <translation>这样会减去全部内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/smart_seeds.py"/>
        <source>What was found has too many parts</source>
        <translation>找到的内容部分过多</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>30 days</source>
        <translation>30天</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>90 days</source>
        <translation>90天</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <source>12 months</source>
        <translation>12个月</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/spending.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture is mere noise: its outlines have {count} corners</source>
        <extracomment>For one: The mask picture is mere noise: its outlines have {count} corner</extracomment>
        <translation>
            <numerusform>蒙版图像满是噪点：其轮廓有{count}个拐角</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>At most {count} are possible. Smooth it in a picture editor first.</source>
        <translation>最多允许{count}个。请先在图像编辑器中进行平滑。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>The mask picture has more than {count} parts and holes</source>
        <translation>蒙版图像的部分和孔洞超过{count}个</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/tracing.py"/>
        <source>Smooth it or remove its specks in a picture editor, then import it again.</source>
        <translation>请在图像编辑器中平滑或去除斑点，然后重新导入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area has fewer than three different points. Delete it or draw it again.</source>
        <translation>该区域不同的点少于三个。请删除或重新绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area encloses nothing. Move its points apart or delete it.</source>
        <translation>该区域没有围住任何内容。请将各点移开，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The outline crosses itself. Move a point, or repair the area.</source>
        <translation>轮廓自相交叉。请移动一个点，或修复该区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>A hole does not lie cleanly inside the area. Repair the area.</source>
        <translation>有孔洞没有完整位于区域之内。请修复该区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/validity.py"/>
        <source>The area lies outside the image. Move it onto the image or delete it.</source>
        <translation>该区域位于图像之外。请将其移到图像上，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area has fewer than three different points</source>
        <translation>区域{number}：不同的点少于三个</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Delete it or draw it again.</source>
        <translation>请删除或重新绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area encloses nothing</source>
        <translation>区域{number}：没有围住任何内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move its points apart or delete it.</source>
        <translation>请将各点移开，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the outline crosses itself</source>
        <translation>区域{number}：轮廓自相交叉</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move a point, or repair the area.</source>
        <translation>请移动一个点，或修复该区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: a hole does not lie cleanly inside the area</source>
        <translation>区域{number}：有孔洞没有完整位于区域之内</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Repair the area.</source>
        <translation>请修复该区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Area {number}: the area lies outside the image</source>
        <translation>区域{number}：位于图像之外</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Move it onto the image or delete it.</source>
        <translation>请将其移到图像上，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The image of {width} × {height} pixels is too long and narrow</source>
        <translation>{width} × {height} 像素的图像过于狭长</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>No area is drawn</source>
        <translation>尚未绘制区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>The mask is too small</source>
        <translation>蒙版太小</translation>
    </message>
    <message>
        <location filename="../../mjgui/core/wire_form.py"/>
        <source>Nothing of it is left in whole pixels. Draw a larger area.</source>
        <translation>取整到像素后没有剩余内容。请绘制更大的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a slash</source>
        <translation>斜杠</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a backslash</source>
        <translation>反斜杠</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a question mark</source>
        <translation>问号</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a number sign</source>
        <translation>井号</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a line feed</source>
        <translation>换行符</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a carriage return</source>
        <translation>回车符</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt is too long</source>
        <translation>Remix 提示词过长</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Shorten it by {n} characters; at most {most} are allowed, this one has {count}.</source>
        <extracomment>For one: Shorten it by {n} character; at most {most} are allowed, this one has {count}.</extracomment>
        <translation>
            <numerusform>请缩短{n}个字符；最多允许{most}个，现有{count}个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The remix prompt has a character that cannot be sent</source>
        <translation>Remix 提示词含有无法发送的字符</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete character {place} ({character}).</source>
        <translation>请删除第{place}个字符（{character}）。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The callback address cannot be used</source>
        <translation>无法使用回调地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The mask address cannot be used</source>
        <translation>无法使用蒙版地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The gateway&apos;s address cannot be used</source>
        <translation>无法使用网关地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Enter a full address, as https://host.</source>
        <translation>请输入完整地址，形如 https://host。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out the user name and password before the @.</source>
        <translation>请去掉 @ 之前的用户名和密码。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Leave out everything from the ? or # on.</source>
        <translation>请去掉 ? 或 # 及其后的全部内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Use https: over http anyone on the way could read your API key. http is taken only for this machine itself (127.0.0.1 or localhost).</source>
        <translation>请使用 https：使用 http 时，途中任何人都能读取 API 密钥。http 只可用于本机（127.0.0.1 或 localhost）。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no task id</source>
        <translation>没有任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the id of a finished MidJourney task.</source>
        <translation>请粘贴一个已完成的 MidJourney 任务的 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {what} in it. Paste the id alone, without that.</source>
        <extracomment>{what} is a character, as &quot;a slash&quot; or &quot;a blank&quot;.</extracomment>
        <translation>其中含有{what}。请只粘贴 ID 本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It is only dots. Paste the id as the gateway gave it.</source>
        <translation>其中只有点号。请按网关给出的原样粘贴 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>It has {count} characters, far more than an id. Paste the id alone.</source>
        <translation>共有{count}个字符，远超过一个 ID 的长度。请只粘贴 ID 本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>There is no API key</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Paste the key from the vendor&apos;s page.</source>
        <translation>请从服务商的页面粘贴密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Character {place} is {character}. Copy the key again from the vendor&apos;s page and paste it alone.</source>
        <translation>第{place}个字符是{character}。请从服务商的页面重新复制密钥，只粘贴密钥本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>Delete {character} from it.</source>
        <translation>请从中删除{character}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address is damaged. Paste the id alone.</source>
        <translation>粘贴的地址已损坏。请只粘贴 ID 本身。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>The pasted address has no task id at its end.</source>
        <translation>粘贴的地址末尾没有任务 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>a quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/checks.py"/>
        <source>an invisible character ({character})</source>
        <translation>不可见字符（{character}）</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>An image could not be downloaded: its server redirects without end</source>
        <translation>无法下载某张图像：其服务器不断重定向</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>The system&apos;s proxy setting cannot be used</source>
        <translation>无法使用系统的代理设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/client.py"/>
        <source>Use an http or https proxy in the network settings or in HTTPS_PROXY.</source>
        <translation>请在网络设置或 HTTPS_PROXY 中使用 http 或 https 代理。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is no web address</source>
        <translation>有一张图像未获取：其地址不是网址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address holds a user name</source>
        <translation>有一张图像未获取：其地址含有用户名</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads to this machine</source>
        <translation>有一张图像未获取：其地址指向本机</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address is not secure (https)</source>
        <translation>有一张图像未获取：其地址不安全（非 https）</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>An image was not fetched: its address leads into a private network</source>
        <translation>有一张图像未获取：其地址指向私有网络</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/downloads.py"/>
        <source>Report it to the gateway&apos;s support; the task itself is not lost.</source>
        <translation>请向网关的客服反馈；任务本身没有丢失。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The gateway names no such image</source>
        <translation>网关没有给出这张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>The task is completed, but the gateway names no images</source>
        <translation>任务已完成，但网关没有给出任何图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/images.py"/>
        <source>Load the task again later; if they stay away, ask the gateway&apos;s support.</source>
        <translation>稍后重新加载该任务；如果仍然没有，请询问网关的客服。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/interrupt.py"/>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Open the address in a browser: it has to show the mask picture and nothing else.</source>
        <translation>请在浏览器中打开该地址：应只显示蒙版图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server redirects without end</source>
        <translation>蒙版地址没有提供图像：其服务器不断重定向</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected into a private network</source>
        <translation>蒙版地址没有提供图像：它被重定向到私有网络</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask picture has more than {size} MiB</source>
        <translation>蒙版图像超过 {size} MiB</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Put a smaller one there; a black-and-white PNG needs little.</source>
        <translation>请换成较小的图像；黑白 PNG 只占很少空间。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Press Enter in the field to try again.</source>
        <translation>在输入框中按 Enter 重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>{host} 的证书不受信任</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and clock.</source>
        <translation>检查地址和系统时钟。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} cannot be reached</source>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>Check the address and the network. Press Enter in the field to try again.</source>
        <translation>检查地址和网络。在输入框中按 Enter 重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} 未及时应答</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The connection to {host} broke off</source>
        <translation>与 {host} 的连接中断</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>{host} did not send the mask picture in time</source>
        <translation>{host} 未及时发送蒙版图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server answers with HTTP {status}</source>
        <translation>蒙版地址没有提供图像：其服务器返回 HTTP {status}</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: its server sends nothing</source>
        <translation>蒙版地址没有提供图像：其服务器没有发送任何内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/mask_fetch.py"/>
        <source>The mask address gives no picture: it is redirected to no web address</source>
        <translation>蒙版地址没有提供图像：重定向的目标不是网址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/polling.py"/>
        <source>The gateway took nothing yet.</source>
        <translation>网关尚未接受任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>No secure connection to {host} came about</source>
        <translation>无法与 {host} 建立安全连接</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the gateway&apos;s address, and whether a proxy or a virus scanner intervenes.</source>
        <translation>检查网关地址，以及是否有代理或杀毒软件介入。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} refuses to connect</source>
        <translation>代理 {proxy} 拒绝连接</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The proxy {proxy} cannot be reached</source>
        <translation>无法连接代理 {proxy}</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>Check the proxy in the system&apos;s network settings or in HTTPS_PROXY.</source>
        <translation>检查系统网络设置或 HTTPS_PROXY 中的代理。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/translate.py"/>
        <source>The name {host} cannot be found</source>
        <translation>找不到主机名 {host}</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no image of this number</source>
        <translation>没有此编号的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There are both drawn areas and a mask address</source>
        <translation>同时有绘制的区域和蒙版地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Use one of them: delete the areas, or empty the mask address.</source>
        <translation>请只用其中之一：删除区域，或清空蒙版地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>There is no mask</source>
        <translation>没有蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Draw at least one area, or give a mask address.</source>
        <translation>至少绘制一个区域，或提供蒙版地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Area {number} cannot be sent</source>
        <translation>区域{number}无法发送</translation>
    </message>
    <message>
        <location filename="../../mjgui/gateway/wire.py"/>
        <source>Redraw it, or delete it.</source>
        <translation>请重新绘制或删除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/accents.py"/>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Mode op&amp;tions</source>
        <translation>模式选项(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Pictures A and B</source>
        <translation>图像 A 和 B(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Zoom and pan</source>
        <translation>缩放与平移(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Edit mask</source>
        <translation>编辑蒙版(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Draw on the chosen image.</source>
        <translation>在所选图像上绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Compare results</source>
        <translation>对比结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the result beside the original.</source>
        <translation>将结果与原图并列显示。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the &amp;newest result</source>
        <translation>显示最新结果(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare the newest result with its original.</source>
        <translation>将最新结果与其原图对比。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Original and result beside each other, under one zoom.</source>
        <translation>原图与结果并排，共用同一缩放。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Wipe</source>
        <translation>滑动(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A line to drag between original and result.</source>
        <translation>拖动原图与结果之间的分隔线。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Onion skin</source>
        <translation>洋葱皮(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The result laid over the original.</source>
        <translation>将结果叠加在原图上。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Only what has changed.</source>
        <translation>只显示有变化的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Blink</source>
        <translation>闪烁(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The two pictures in turn, never faster than three a second.</source>
        <translation>两张图像交替显示，每秒不超过三次。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;All results</source>
        <translation>全部结果(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>The original and all four results at once, under one zoom.</source>
        <translation>同时显示原图和全部四个结果，共用同一缩放。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show o&amp;riginal</source>
        <translation>显示原图(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show the original alone; holding \ does so for as long as it is held.</source>
        <translation>只显示原图；按住 \ 可临时显示。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Turn the wipe</source>
        <translation>转动分隔线(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by a quarter: upright or level.</source>
        <translation>将滑动的分隔线转动四分之一圈：竖直或水平。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe &amp;left</source>
        <translation>向左转动分隔线(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° against the clock.</source>
        <translation>将分隔线逆时针转动15°。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe &amp;right</source>
        <translation>向右转动分隔线(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Turn the wipe&apos;s line by 15° with the clock.</source>
        <translation>将分隔线顺时针转动15°。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show how strong differences are by a scale of colours.</source>
        <translation>用色阶显示差异的强弱。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Stronger di&amp;fferences</source>
        <translation>增强差异(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Show differences 4 and 16 times as strong as they are, then as they are.</source>
        <translation>将差异放大4倍、16倍显示，然后恢复原样。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Fl&amp;ip by hand</source>
        <translation>手动切换(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>While blinking: show the other picture, and wait.</source>
        <translation>闪烁时：显示另一张图像并停住。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Pause blinking</source>
        <translation>暂停闪烁(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the pictures change by hand alone.</source>
        <translation>图像只手动切换。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Swap A and B</source>
        <translation>交换 A 和 B(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Let the two pictures change places.</source>
        <translation>交换两张图像的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare a&amp;gainst this result</source>
        <translation>与此结果对比(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the result that the keyboard is at, or the chosen one, to compare others with.</source>
        <translation>固定键盘所在的结果或所选结果，用来与其他结果对比。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare against the &amp;original</source>
        <translation>与原图对比(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Compare results with their own originals again.</source>
        <translation>恢复为结果与各自的原图对比。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>&amp;Unlink zoom and pan</source>
        <translation>取消缩放与平移联动(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Move the pane below the pointer alone; holding U does so for as long as it is held.</source>
        <translation>单独移动指针下的窗格；按住 U 可临时如此。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>A&amp;lign panes</source>
        <translation>对齐窗格(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Bring panes that were moved alone back together.</source>
        <translation>让单独移动过的窗格重新对齐。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Blend &amp;in</source>
        <translation>融合(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Keep the original outside the mask: lay the result over it, with a soft seam.</source>
        <translation>保留蒙版外的原图：将结果叠加其上，接缝柔和过渡。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Edit this resu&amp;lt</source>
        <translation>编辑此结果(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go on from the chosen result: its four images become the generation that is edited.</source>
        <translation>从所选结果继续：它的四张图像成为要编辑的生成。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Same &amp;mask, other prompt</source>
        <translation>相同蒙版，换提示词(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this mask, and type another prompt.</source>
        <translation>带着此蒙版回到图像，输入另一个提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Same prompt, other mas&amp;k</source>
        <translation>相同提示词，换蒙版(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Go back to the image with this prompt, and draw another mask.</source>
        <translation>带着此提示词回到图像，绘制另一个蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>R&amp;un again</source>
        <translation>再次运行(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/compare.py"/>
        <source>Submit the same mask and prompt once more, or several times.</source>
        <translation>将相同的蒙版和提示词再提交一次或多次。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take the last step back; while drawing, the last vertex.</source>
        <translation>撤销上一步；绘制时撤销最后一个顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Do again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Undo de&amp;lete</source>
        <translation>撤销删除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Bring back the jobs, or entries of the history, that were deleted last.</source>
        <translation>恢复最近删除的作业或历史条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cut the selected areas, all where none is selected, to the clipboard.</source>
        <translation>将所选区域剪切到剪贴板；未选择时剪切全部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the selected areas, all where none is selected, to the clipboard.</source>
        <translation>将所选区域复制到剪贴板；未选择时复制全部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the areas of the clipboard on this image.</source>
        <translation>将剪贴板中的区域放到此图像上。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Dupl&amp;icate</source>
        <translation>复制副本(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put a copy of the selected areas beside them.</source>
        <translation>在所选区域旁放置一份副本。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select &amp;all areas</source>
        <translation>全选区域(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Select every area.</source>
        <translation>选择所有区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Delete the selected areas or vertices.</source>
        <translation>删除所选区域或顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Copy result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Copy the chosen result to the clipboard; where it is blended in, the composite.</source>
        <translation>将所选结果复制到剪贴板；若已融合，则复制合成图。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Earlier prompt</source>
        <translation>较早的提示词(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Put the prompt that was used before this one into the field.</source>
        <translation>将上一次使用的提示词填入输入框。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Later pro&amp;mpt</source>
        <translation>较晚的提示词(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Go back towards what was typed before.</source>
        <translation>逐步回到之前输入的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Fi&amp;nd an earlier prompt…</source>
        <translation>查找较早的提示词(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Look through the prompts that were used before; favourites come first.</source>
        <translation>浏览用过的提示词；收藏排在最前。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Fa&amp;vourite prompt</source>
        <translation>收藏提示词(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Star what is typed, so that it comes first among the earlier prompts.</source>
        <translation>收藏当前输入的提示词，使其排在较早提示词的最前。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Send the mask and the prompt to the gateway.</source>
        <translation>将蒙版和提示词发送到网关。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Su&amp;bmit several times</source>
        <translation>多次提交(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Choose how often the next press of Submit sends the mask and the prompt.</source>
        <translation>选择下次按“提交”时发送蒙版和提示词的次数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>List o&amp;f prompts</source>
        <translation>提示词列表(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit each prompt of a list with this mask.</source>
        <translation>用此蒙版逐条提交列表中的提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit t&amp;he rest</source>
        <translation>提交其余部分(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Submit what was never sent of the newest batch.</source>
        <translation>提交最新批次中从未发送的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>St&amp;op batch</source>
        <translation>停止批次(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Take back what was not sent yet of the newest batch, at no cost.</source>
        <translation>撤回最新批次中尚未发送的部分，不计费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Stop following the newest job; the gateway may still finish and charge it.</source>
        <translation>停止跟踪最新的作业；网关仍可能完成并计费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/edit.py"/>
        <source>Gateway, API key, appearance.</source>
        <translation>网关、API 密钥、外观。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Load generation</source>
        <translation>加载生成(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Load the four images of the task whose id stands above.</source>
        <translation>按上方的任务 ID 加载其四张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Open image files…</source>
        <translation>打开图像文件(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Open one to four image files of an old generation, together with its task id.</source>
        <translation>打开某次旧生成的一至四个图像文件，并填写其任务 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Go on from a saved picture…</source>
        <translation>从已保存的图像继续(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Choose a picture that mjgui has saved, and edit it on: its task stands in it.</source>
        <translation>选择 mjgui 保存的图像继续编辑：其任务记录在文件中。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Import mask…</source>
        <translation>导入蒙版(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Replace the mask by that of a black-and-white picture or a JSON file.</source>
        <translation>用黑白图像或 JSON 文件替换蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop i&amp;mporting</source>
        <translation>停止导入(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Leave the mask as it is, and read the file no further.</source>
        <translation>不再读取文件，蒙版保持原样。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Export mask…</source>
        <translation>导出蒙版(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the mask as a black-and-white PNG or as JSON.</source>
        <translation>将蒙版保存为黑白 PNG 或 JSON。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Save result…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as PNG, JPEG or WebP; what is of that format already keeps its bytes.</source>
        <translation>将所选结果保存为 PNG、JPEG 或 WebP；格式相同时原样保存。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Quic&amp;k save</source>
        <translation>快速保存(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result at once: to the folder of the last save, by the settings&apos; format and name.</source>
        <translation>立即保存所选结果：存到上次保存的文件夹，使用设置中的格式和名称。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;blended image…</source>
        <translation>保存融合图像(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save the chosen result as it is blended in; the result itself stays as it came.</source>
        <translation>保存融合后的所选结果；结果本身保持不变。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save &amp;all results…</source>
        <translation>保存全部结果(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save all four results in a folder, by the settings&apos; format and name.</source>
        <translation>将全部四个结果保存到一个文件夹，使用设置中的格式和名称。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save as la&amp;yers…</source>
        <translation>另存为图层(&amp;Y)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Save original, results and mask as the layers of one file for Krita, GIMP and others.</source>
        <translation>将原图、结果和蒙版作为图层保存到一个文件，供 Krita、GIMP 等使用。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Stop sa&amp;ving</source>
        <translation>停止保存(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Write nothing more; what is saved already stays.</source>
        <translation>不再写入；已保存的内容保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/file.py"/>
        <source>Close mjgui; running tasks go on.</source>
        <translation>关闭 mjgui；运行中的任务会继续。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Look for anything that mjgui can do by a few letters, and do it.</source>
        <translation>输入几个字，查找并执行 mjgui 的任何功能。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>How mjgui is used, in short pages; it opens at the one about what you are doing.</source>
        <translation>用简短的页面介绍 mjgui 的用法；打开时显示与当前操作相关的一页。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Click anything in the window, and read what it does; the same keys again tell of what has the focus.</source>
        <translation>点击窗口中的任何内容，查看其作用；再按一次快捷键则说明当前焦点所在。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>All shortcuts on one sheet.</source>
        <translation>在一页中列出所有快捷键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Report a &amp;problem…</source>
        <translation>报告问题(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Gather what is needed to look into a problem, without your key and your prompts, and copy or save it.</source>
        <translation>收集排查问题所需的信息，不含密钥和提示词，可复制或保存。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>&amp;About mjgui</source>
        <translation>关于 mjgui(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/help.py"/>
        <source>Version, licence and data folder.</source>
        <translation>版本、许可证和数据文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Hi&amp;story</source>
        <translation>历史(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Everything that you have loaded or made, in the place of the picture.</source>
        <translation>加载过和生成过的全部内容，显示在图像的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Find in the history</source>
        <translation>在历史中查找(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Look for words in prompts, ids, tags and notes.</source>
        <translation>在提示词、ID、标签和备注中查找文字。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Give the selected entries a star, or take it from them.</source>
        <translation>为所选条目添加或取消星标。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Add &amp;tag</source>
        <translation>添加标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Type a tag for the selected entries.</source>
        <translation>为所选条目输入标签。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Costs</source>
        <translation>费用(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>What was spent, by day and by month.</source>
        <translation>按天和按月的支出。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Write the selected entries, or all that are shown, as a table.</source>
        <translation>将所选条目或显示的全部条目导出为表格。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Delete the selected entries; they can be brought back until mjgui is closed.</source>
        <translation>删除所选条目；在 mjgui 关闭之前可以恢复。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>Stora&amp;ge…</source>
        <translation>存储(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/history.py"/>
        <source>See how large the data folder is, limit it, and free space.</source>
        <translation>查看数据文件夹的大小，设置上限并释放空间。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Mask</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Grow or shrink…</source>
        <translation>扩展或收缩(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Move the outlines out or in by some pixels, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation>将轮廓向外或向内移动若干像素，可预览。没有羽化：网关接受的是多边形，没有柔和边缘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Smooth…</source>
        <translation>平滑(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Round the corners off, with a preview. There is no feather: the gateway takes polygons, and those have no soft edge.</source>
        <translation>将拐角变圆滑，可预览。没有羽化：网关接受的是多边形，没有柔和边缘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Simpli&amp;fy…</source>
        <translation>简化(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Leave out vertices that hardly shape the outlines, with a preview.</source>
        <translation>省去对轮廓几乎没有影响的顶点，可预览。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Invert</source>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repaint what was kept, and keep what was to be repainted.</source>
        <translation>重绘原先保留的部分，保留原先要重绘的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make one area of those that overlap or share an edge.</source>
        <translation>将重叠或共边的区域合并为一个。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Fill &amp;holes</source>
        <translation>填充孔洞(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Close the holes of the areas.</source>
        <translation>封闭区域中的孔洞。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Clip to image</source>
        <translation>裁剪到图像(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Cut off what reaches beyond the image.</source>
        <translation>裁去超出图像的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip &amp;left and right</source>
        <translation>水平翻转(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, left for right, where they lie.</source>
        <translation>将区域就地左右翻转。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Flip top and &amp;bottom</source>
        <translation>垂直翻转(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn the areas over, top for bottom, where they lie.</source>
        <translation>将区域就地上下翻转。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>C&amp;opy mask to another image</source>
        <translation>将蒙版复制到另一张图像(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Give another of the four images the same mask.</source>
        <translation>让四张图像中的另一张使用相同的蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;1</source>
        <translation>将蒙版复制到图像&amp;1</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 1, too.</source>
        <translation>让图像1也使用此蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;2</source>
        <translation>将蒙版复制到图像&amp;2</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 2, too.</source>
        <translation>让图像2也使用此蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;3</source>
        <translation>将蒙版复制到图像&amp;3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 3, too.</source>
        <translation>让图像3也使用此蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Copy mask to image &amp;4</source>
        <translation>将蒙版复制到图像&amp;4</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Make this mask the mask of image 4, too.</source>
        <translation>让图像4也使用此蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>&amp;Repair crossing areas</source>
        <translation>修复交叉区域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Turn areas that cross themselves into valid ones.</source>
        <translation>将自相交叉的区域变为有效区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Tidy &amp;up</source>
        <translation>整理(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/mask.py"/>
        <source>Repair, clip to the image, and drop what is empty or drawn twice.</source>
        <translation>修复、裁剪到图像，并去除空的或重复绘制的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Move areas, move, insert and delete vertices.</source>
        <translation>移动区域，移动、插入和删除顶点。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Polygon</source>
        <translation>多边形(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click vertex by vertex; Enter, a double-click or the first point closes.</source>
        <translation>逐个点击顶点；按 Enter、双击或点击第一个点即可闭合。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Draw an outline by hand.</source>
        <translation>徒手绘制轮廓。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Ma&amp;gnetic lasso</source>
        <translation>磁性套索(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click along an edge: the line between the clicks follows it.</source>
        <translation>沿边缘点击：各次点击之间的线会贴合边缘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Smart selec&amp;t</source>
        <translation>智能选择(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Click a thing or drag a rectangle around it, and it is selected.</source>
        <translation>点击物体，或拖动矩形框住它，即可选中。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Rectangle</source>
        <translation>矩形(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag a rectangle.</source>
        <translation>拖动绘制矩形。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Ellipse</source>
        <translation>椭圆(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag an ellipse.</source>
        <translation>拖动绘制椭圆。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Paint areas; a pen&apos;s pressure varies the width.</source>
        <translation>涂抹出区域；数位笔的压力控制宽度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Er&amp;aser</source>
        <translation>橡皮擦(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Rub areas out; the other end of a pen does so in every tool.</source>
        <translation>擦除区域；在任何工具中，数位笔的尾端也可擦除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Drag the picture; Space does so in every tool.</source>
        <translation>拖动图像；在任何工具中按住 Space 也可拖动。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>S&amp;maller brush</source>
        <translation>缩小画笔(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser smaller.</source>
        <translation>缩小画笔和橡皮擦的笔尖。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Larger br&amp;ush</source>
        <translation>放大画笔(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/tools.py"/>
        <source>Make the tip of brush and eraser larger.</source>
        <translation>放大画笔和橡皮擦的笔尖。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show less, larger.</source>
        <translation>显示得更少、更大。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show more, smaller.</source>
        <translation>显示得更多、更小。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show the whole picture.</source>
        <translation>显示整张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show one image pixel on one pixel of the screen.</source>
        <translation>图像的一个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show &amp;mask</source>
        <translation>显示蒙版(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show or hide the areas.</source>
        <translation>显示或隐藏区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Snapping</source>
        <translation>吸附(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Let vertices, corners and moved areas snap to vertices, edges and the border.</source>
        <translation>让顶点、角点和移动的区域吸附到顶点、边和图像边界。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Hide &amp;panels</source>
        <translation>隐藏面板(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Leave nothing but the picture.</source>
        <translation>只保留图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show all jobs in the right column.</source>
        <translation>在右栏显示所有作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>&amp;Edits</source>
        <translation>编辑树(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edits</source>
        <translation>编辑树</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/action_table/view.py"/>
        <source>Show what was made from what in the right column.</source>
        <translation>在右栏显示各图像的编辑来源。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}. Shortcut: {keys}</source>
        <translation>{title}
{tip}

菜单：{menu}。快捷键：{keys}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/actions.py"/>
        <source>{title}
{tip}

In the menu: {menu}</source>
        <translation>{title}
{tip}

菜单：{menu}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… receives the finished task</source>
        <translation>https://… 接收完成的任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Mask address, in place of drawn areas</source>
        <translation>蒙版地址，代替绘制的区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>https://… white is repainted, black is kept</source>
        <translation>https://… 白色重绘，黑色保留</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/address_fields.py"/>
        <source>Preview of the mask address</source>
        <translation>蒙版地址的预览</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Left edge of the selection in pixels</source>
        <translation>所选内容的左边缘，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Top edge of the selection in pixels</source>
        <translation>所选内容的上边缘，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>W</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Width of the selection in pixels</source>
        <extracomment>the letter before the width of a box.</extracomment>
        <translation>所选内容的宽度，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>H</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>Height of the selection in pixels</source>
        <extracomment>the letter before the height of a box.</extracomment>
        <translation>所选内容的高度，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertex</source>
        <translation>移动顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move vertices</source>
        <translation>移动顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale area</source>
        <translation>缩放区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Scale areas</source>
        <translation>缩放区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move area</source>
        <translation>移动区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_box.py"/>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Move areas</source>
        <translation>移动区域</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The width must be at least {n} pixels.</source>
        <extracomment>For one: The width must be at least {n} pixel.</extracomment>
        <translation>
            <numerusform>宽度至少为{n}像素。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_box.py"/>
        <source>The height must be at least {n} pixels.</source>
        <extracomment>For one: The height must be at least {n} pixel.</extracomment>
        <translation>
            <numerusform>高度至少为{n}像素。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Delete vertex</source>
        <translation>删除顶点(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Delete {n} vertices</source>
        <extracomment>For one: &amp;Delete {n} vertex</extracomment>
        <translation>
            <numerusform>删除{n}个顶点(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Select the whole area</source>
        <translation>选择整个区域(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>Insert &amp;vertex here</source>
        <translation>在此插入顶点(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Paste here</source>
        <translation>粘贴到此处(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Close polygon</source>
        <translation>闭合多边形(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>&amp;Remove last vertex</source>
        <translation>移除最后一个顶点(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <source>C&amp;ancel polygon</source>
        <translation>取消多边形(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_menu.py"/>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Insert vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas to repaint</source>
        <translation>要重绘的区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Delete the selected areas</source>
        <translation>删除所选区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Draw on the picture: click point after point, then press Enter.</source>
        <translation>在图像上绘制：逐点点击，然后按 Enter。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Area {number}</source>
        <translation>区域{number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} vertices</source>
        <extracomment>For one: {n} vertex</extracomment>
        <translation>
            <numerusform>{n}个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>{n} holes</source>
        <extracomment>For one: {n} hole</extracomment>
        <translation>
            <numerusform>{n}个孔洞</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{percent} % of the image</source>
        <translation>占图像的{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>MidJourney works best when about 20 to 50 % of the image is repainted.</source>
        <translation>重绘图像的20%至50%时，MidJourney 效果最好。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little less around the things you mean.</source>
        <translation>目标物体周围可以少选一些。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Perhaps mark a little more around the things you mean.</source>
        <translation>目标物体周围可以多选一些。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/area_panel.py"/>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/assembly.py"/>
        <source>The texts of this language are missing: {name}</source>
        <translation>缺少此语言的文本：{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/assembly.py"/>
        <source>mjgui speaks English meanwhile. Install it again.</source>
        <translation>mjgui 暂用英语显示。请重新安装。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Progress of the batch</source>
        <translation>批次进度</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Stop batch</source>
        <translation>停止批次</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit the rest</source>
        <translation>提交其余部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest</source>
        <translation>放弃其余部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Forget the rest
Take what was never sent off the list.</source>
        <translation>放弃其余部分
将从未发送的部分从列表中移除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/bar.py"/>
        <source>Batch: {progress}</source>
        <translation>批次：{progress}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>One prompt on each line</source>
        <translation>每行一条提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts, one on each line</source>
        <translation>提示词列表，每行一条</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>List of prompts</source>
        <translation>提示词列表</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/panel.py"/>
        <source>Submit sends each of them with this mask; the prompt above stays here.</source>
        <translation>“提交”会用此蒙版逐条发送；上方的提示词保留在此。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/times.py"/>
        <source>{n} times: {plan}</source>
        <extracomment>For one: Once: {plan}</extracomment>
        <translation>
            <numerusform>× {n}：{plan}</numerusform>
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
        <translation>次数：{times}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} submissions, free in practice</source>
        <extracomment>For one: {n} submission, free in practice</extracomment>
        <translation>
            <numerusform>{n}次提交，练习免费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions</source>
        <extracomment>For one: {n} paid submission</extracomment>
        <translation>
            <numerusform>{n}次付费提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} paid submissions, about ${cost}</source>
        <extracomment>For one: {n} paid submission, about ${cost}</extracomment>
        <translation>
            <numerusform>{n}次付费提交，约 ${cost}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>{n} prompts</source>
        <extracomment>For one: {n} prompt</extracomment>
        <translation>
            <numerusform>{n}条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>lines {lines} repeat earlier ones and are left out</source>
        <extracomment>For one: line {lines} repeats an earlier one and is left out</extracomment>
        <translation>
            <numerusform>第{lines}行与前面重复，已略去</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{done} of {count} done</source>
        <translation>已完成{done}/{count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation>
            <numerusform>{n}个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/batch/words.py"/>
        <source>{n} not sent</source>
        <extracomment>For one: {n} not sent</extracomment>
        <translation>
            <numerusform>{n}个未发送</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_actions.py"/>
        <source>Save blended image</source>
        <translation>保存融合图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Blend in</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask</source>
        <translation>保留蒙版外的原图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow, in pixels</source>
        <translation>扩展，以像素计</translation>
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
        <translation>羽化，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>How far beyond the mask the result is kept; below 0 it ends before the outline.</source>
        <translation>结果超出蒙版保留的距离；小于0时在轮廓之内结束。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Over how many further pixels the result fades out into the original.</source>
        <translation>结果再经过多少像素逐渐过渡到原图。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Save blended…</source>
        <translation>保存融合图像…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blend_panel.py"/>
        <source>Keeps the original outside the mask.</source>
        <translation>保留蒙版外的原图。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>What keeps it from being submitted</source>
        <translation>无法提交的原因</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Repair: {what}</source>
        <translation>修复：{what}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>Show: {what}</source>
        <translation>显示：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/blocker_list.py"/>
        <source>and {n} more</source>
        <extracomment>For one: and {n} more</extracomment>
        <translation>
            <numerusform>还有{n}个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/handling.py"/>
        <source>Arrows 1 px, Shift 10, Ctrl 50</source>
        <translation>方向键1像素，Shift 10，Ctrl 50</translation>
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
        <translation>{length} px，{angle}°</translation>
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
            <numerusform>问题：{problems}另有{n}个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Problem: {problems}</source>
        <translation>问题：{problems}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>No problems any more.</source>
        <translation>问题已全部解决。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{tool} tool</source>
        <translation>{tool}工具</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} selected</source>
        <extracomment>For one: {n} selected</extracomment>
        <translation>
            <numerusform>已选中{n}个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected</source>
        <extracomment>For one: {n} vertex selected</extracomment>
        <translation>
            <numerusform>已选中{n}个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>a polygon of {n} vertices in hand</source>
        <extracomment>For one: a polygon of {n} vertex in hand</extracomment>
        <translation>
            <numerusform>未完成的多边形有{n}个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} problems: {problems}</source>
        <extracomment>For one: {n} problem: {problems}</extracomment>
        <translation>
            <numerusform>{n}个问题：{problems}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Image shown, {n} areas in its mask.</source>
        <extracomment>For one: Image shown, {n} area in its mask.</extracomment>
        <translation>
            <numerusform>已显示图像，其蒙版有{n}个区域。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas added</source>
        <extracomment>For one: {n} area added</extracomment>
        <translation>
            <numerusform>已添加{n}个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas deleted</source>
        <extracomment>For one: {n} area deleted</extracomment>
        <translation>
            <numerusform>已删除{n}个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas in the mask</source>
        <extracomment>For one: {n} area in the mask</extracomment>
        <translation>
            <numerusform>蒙版有{n}个区域</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Polygon cancelled.</source>
        <translation>已取消多边形。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {number} at {place}.</source>
        <translation>顶点{number}，位于 {place}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex removed, {n} left.</source>
        <extracomment>For one: Vertex removed, {n} left.</extracomment>
        <translation>
            <numerusform>已移除顶点，还剩{n}个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex {vertex} of area {area} selected, at {place}.</source>
        <translation>已选中区域{area}的顶点{vertex}，位于 {place}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} vertices selected.</source>
        <extracomment>For one: {n} vertex selected.</extracomment>
        <translation>
            <numerusform>已选中{n}个顶点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Area {area} selected, {n} vertices.</source>
        <extracomment>For one: Area {area} selected, {n} vertex.</extracomment>
        <translation>
            <numerusform>已选中区域{area}，{n}个顶点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{n} areas selected.</source>
        <extracomment>For one: {n} area selected.</extracomment>
        <translation>
            <numerusform>已选中{n}个区域。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Nothing selected.</source>
        <translation>未选中任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>Vertex at {place}.</source>
        <translation>顶点位于 {place}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/speech.py"/>
        <source>{size} at {place}.</source>
        <translation>{size}，位于 {place}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click an area to select it, drag to select several</source>
        <translation>点击选中区域，拖动框选多个</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag moves the vertex  ·  Shift+click or Delete removes it</source>
        <translation>拖动移动顶点  ·  Shift+点击或 Del 移除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click or drag inserts a vertex</source>
        <translation>点击或拖动插入顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, drag moves, double-click inserts a vertex</source>
        <translation>点击选中，拖动移动，双击插入顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Click selects, Shift+click selects more, drag moves</source>
        <translation>点击选中，Shift+点击加选，拖动移动</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag scales  ·  Shift keeps proportions, Alt the centre</source>
        <translation>拖动缩放  ·  Shift 保持比例，Alt 以中心为准</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>Drag turns  ·  Shift in steps of 15°</source>
        <translation>拖动旋转  ·  Shift 每次15°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/aim.py"/>
        <source>The mask is hidden; show it to select something</source>
        <translation>蒙版已隐藏；显示后才能选择</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click draws a new area</source>
        <translation>点击绘制新区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click adds to the areas</source>
        <translation>点击添加到区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click cuts from the areas</source>
        <translation>点击从区域减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Click keeps only what is inside</source>
        <translation>点击只保留内部</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag draws a new area</source>
        <translation>拖动绘制新区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag adds to the areas</source>
        <translation>拖动添加到区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag cuts from the areas</source>
        <translation>拖动从区域减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Drag keeps only what is inside</source>
        <translation>拖动只保留内部</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Shift adds, Alt subtracts, both intersect</source>
        <translation>Shift 添加，Alt 减去，同按相交</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter ends it here</source>
        <translation>Enter 在此结束</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/base.py"/>
        <source>Enter begins here</source>
        <translation>Enter 在此开始</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Let go to end the stroke  ·  Esc cancels</source>
        <translation>松开结束笔画  ·  Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag erases, {size} px</source>
        <translation>拖动擦除，{size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Drag paints, {size} px</source>
        <translation>拖动涂抹，{size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt paints, Shift straight on</source>
        <translation>[ 缩小，] 放大，Alt 涂抹，Shift 接直线</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>[ smaller, ] larger, Alt erases, Shift straight on</source>
        <translation>[ 缩小，] 放大，Alt 擦除，Shift 接直线</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Arrows draw, Enter ends the stroke</source>
        <translation>方向键绘制，Enter 结束笔画</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to erase here</source>
        <translation>Enter 在此开始擦除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Enter begins to paint here</source>
        <translation>Enter 在此开始涂抹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/brush.py"/>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift keeps proportions, Alt the centre, Esc puts it back</source>
        <translation>Shift 保持比例，Alt 以中心为准，Esc 还原</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate area</source>
        <translation>旋转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Rotate areas</source>
        <translation>旋转区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/drags.py"/>
        <source>Shift turns in steps of 15°, Esc puts it back</source>
        <translation>Shift 每次旋转15°，Esc 还原</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/hand.py"/>
        <source>Drag to pan, Ctrl+wheel to zoom</source>
        <translation>拖动平移，Ctrl+滚轮缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Draw lasso</source>
        <translation>绘制套索</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/lasso.py"/>
        <source>Let go to close the outline  ·  Esc cancels</source>
        <translation>松开闭合轮廓  ·  Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click draws a new area along edges</source>
        <translation>点击沿边缘绘制新区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click adds to the areas along edges</source>
        <translation>点击沿边缘添加到区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click cuts from the areas along edges</source>
        <translation>点击沿边缘从区域减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click keeps only what is inside along edges</source>
        <translation>点击沿边缘只保留内部</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Magnetic lasso</source>
        <translation>磁性套索</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click to close the outline</source>
        <translation>点击闭合轮廓</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins a straight edge  ·  Shift 45°</source>
        <translation>点击固定直线边  ·  Shift 45°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Ctrl draws it straight, Backspace unpins, Esc cancels</source>
        <translation>点击固定线条  ·  Ctrl 直线，Backspace 退回，Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Click pins the line  ·  Enter or double-click closes, Ctrl straight, Backspace unpins</source>
        <translation>点击固定线条  ·  Enter 或双击闭合，Ctrl 直线，Backspace 退回</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter closes the outline</source>
        <translation>Enter 闭合轮廓</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter pins the line, twice closes</source>
        <translation>Enter 固定线条，按两次闭合</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Enter places the first pin</source>
        <translation>Enter 放置第一个固定点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/magnetic.py"/>
        <source>Draw magnetic lasso</source>
        <translation>绘制磁性套索</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45°, S without snapping, Esc puts it back</source>
        <translation>Shift 45°，S 不吸附，Esc 还原</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/moves.py"/>
        <source>Shift 45° or along an edge, S without snapping, Esc puts it back</source>
        <translation>Shift 45°或沿边，S 不吸附，Esc 还原</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertex</source>
        <translation>微移顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge vertices</source>
        <translation>微移顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge area</source>
        <translation>微移区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/nudging.py"/>
        <source>Nudge areas</source>
        <translation>微移区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close; the outline will cross itself where it is marked</source>
        <translation>点击闭合；轮廓将在标记处自相交叉</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click to close the polygon</source>
        <translation>点击闭合多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Shift 45°, S without snapping, Backspace takes one off</source>
        <translation>点击添加顶点  ·  Shift 45°，S 不吸附，Backspace 退回</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Click adds a vertex  ·  Enter or double-click closes, S without snapping</source>
        <translation>点击添加顶点  ·  Enter 或双击闭合，S 不吸附</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter closes the polygon</source>
        <translation>Enter 闭合多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places the first vertex</source>
        <translation>Enter 放置第一个顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Move on for the next vertex</source>
        <translation>移到下一个顶点的位置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/polygon.py"/>
        <source>Enter places a vertex, twice closes</source>
        <translation>Enter 放置顶点，按两次闭合</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/select.py"/>
        <source>Let go to select</source>
        <translation>松开选中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the first corner</source>
        <translation>Enter 放置第一个角点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Enter places the opposite corner</source>
        <translation>Enter 放置对角点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it square, Space moves, S without snapping, Esc cancels</source>
        <translation>Shift 正方形，Space 移动，S 不吸附，Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Draw ellipse</source>
        <translation>绘制椭圆</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/shapes.py"/>
        <source>Shift makes it round, Space moves, S without snapping, Esc cancels</source>
        <translation>Shift 正圆，Space 移动，S 不吸附，Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Smart select</source>
        <translation>智能选择</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Add by smart select</source>
        <translation>用智能选择添加</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Take away by smart select</source>
        <translation>用智能选择减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke adds to the selection</source>
        <translation>涂抹添加到选区</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>A stroke takes away from the selection</source>
        <translation>涂抹从选区减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Stroke over what is meant, then let go  ·  Esc cancels</source>
        <translation>涂抹目标，然后松开  ·  Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Drag around the thing, then let go  ·  Esc cancels</source>
        <translation>拖动框住物体，然后松开  ·  Esc 取消</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: selects it</source>
        <translation>点击物体或拖动框住它：选中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: adds to the areas</source>
        <translation>点击物体或拖动框住它：添加到区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: cuts from the areas</source>
        <translation>点击物体或拖动框住它：从区域减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag around it: keeps only what is inside</source>
        <translation>点击物体或拖动框住它：只保留内部</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>There is no picture yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Looking for edges…  ·  Esc stops</source>
        <translation>正在查找边缘…  ·  Esc 停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Click a thing or drag a rectangle around it</source>
        <translation>点击物体，或拖动矩形框住它</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift-stroke adds, Alt-stroke takes away  ·  Click another thing, Enter ends</source>
        <translation>Shift+涂抹添加，Alt+涂抹减去  ·  点击其他物体，Enter 结束</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Shift adds, Alt subtracts</source>
        <translation>Shift 添加，Alt 减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter begins here, and again selects the thing</source>
        <translation>Enter 在此开始，再按一次选中物体</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>Enter again selects the thing here, elsewhere the one in the rectangle</source>
        <translation>再按 Enter 选中此处的物体；移到别处再按则选中矩形内的物体</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/tools/smart.py"/>
        <source>What the stroke was to change is gone</source>
        <translation>笔画要修改的内容已不存在</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas/view.py"/>
        <source>Mask canvas</source>
        <translation>蒙版画布</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/canvas_page.py"/>
        <source>Paste a task id above and press Load.
Its four images will appear here.</source>
        <translation>在上方粘贴任务 ID，然后点击“加载”。
它的四张图像将显示在此处。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>1 of 3</source>
        <translation>1/3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Click around what should change; a click on the first point closes the area.</source>
        <translation>沿着要改变的部分点击；点击第一个点即可闭合区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>2 of 3</source>
        <translation>2/3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Write on the right what should be there instead.</source>
        <translation>在右侧写出要换成什么。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>3 of 3</source>
        <translation>3/3</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Submit and compare</source>
        <translation>提交并对比</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Press Submit. The four results come up beside the original.</source>
        <translation>点击“提交”。四个结果会显示在原图旁边。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings ({keys}).</source>
        <translation>mjgui 用于重绘图像的局部；练习免费，MidJourney 密钥在设置（{keys}）中填写。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach.py"/>
        <source>mjgui repaints parts of images; practising is free, and your MidJourney key goes into Settings.</source>
        <translation>mjgui 用于重绘图像的局部；练习免费，MidJourney 密钥在设置中填写。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Step {place}: {title}. {words}</source>
        <translation>步骤{place}：{title}。{words}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close the first steps</source>
        <translation>关闭入门提示</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Close; it does not come back</source>
        <translation>关闭；不再出现</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <source>Enter the key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/coach_card.py"/>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens the settings where the key goes.</source>
        <translation>打开设置中填写密钥的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moved apart · click to align</source>
        <translation>已分开移动 · 点击对齐</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Moves alone</source>
        <translation>单独移动</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>{level} and more</source>
        <translation>{level}及以上</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/captions.py"/>
        <source>Difference of {a} and {b}</source>
        <translation>{a}与{b}的差异</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Results appear here, side by side with the original.</source>
        <translation>结果将显示在此处，与原图并排。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} left of the line at {place} %, {b} right of it</source>
        <translation>滑动，{place}%处分隔线左侧为{a}，右侧为{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} above the line at {place} %, {b} below it</source>
        <translation>滑动，{place}%处分隔线上方为{a}，下方为{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} right of the line at {place} %, {b} left of it</source>
        <translation>滑动，{place}%处分隔线右侧为{a}，左侧为{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe, {a} below the line at {place} %, {b} above it</source>
        <translation>滑动，{place}%处分隔线下方为{a}，上方为{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} alone</source>
        <translation>仅{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>The panes show different parts</source>
        <translation>各窗格显示不同的部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Side by side, {a} and {b}</source>
        <translation>并排，{a}与{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Wipe turned by {angle}°, {a} before the line at {place} %, {b} beyond it</source>
        <translation>滑动，分隔线转动{angle}°，{place}%处线前为{a}，线后为{b}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Onion skin, {b} at {percent} % over {a}</source>
        <translation>洋葱皮，{b}以{percent}%叠加在{a}上</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, as they are</source>
        <translation>{a}与{b}的差异，热图，原强度</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b} as a heat map, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b} as a heat map, {n} time as strong</extracomment>
        <translation>
            <numerusform>{a}与{b}的差异，热图，放大{n}倍</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, as they are</source>
        <translation>{a}与{b}的差异，原强度</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Difference of {a} and {b}, {n} times as strong</source>
        <extracomment>For one: Difference of {a} and {b}, {n} time as strong</extracomment>
        <translation>
            <numerusform>{a}与{b}的差异，放大{n}倍</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, paused at {name}</source>
        <translation>闪烁，暂停于{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, once a second</source>
        <translation>闪烁，{a}与{b}交替，每秒一次</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Blink, {a} and {b} in turn, {pace} times a second</source>
        <translation>闪烁，{a}与{b}交替，每秒{pace}次</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>All results, {original} and {n} results</source>
        <extracomment>For one: All results, {original} and {n} result</extracomment>
        <translation>
            <numerusform>全部结果，{original}和{n}个结果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{name} is chosen</source>
        <translation>已选择{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>At {name}; Enter chooses it</source>
        <translation>位于{name}；按 Enter 选择</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>Once a second</source>
        <translation>每秒一次</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/describing.py"/>
        <source>{pace} times a second</source>
        <translation>每秒{pace}次</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>Whole image: {share} of pixels changed</source>
        <translation>整张图像：{share}的像素有变化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <location filename="../../mjgui/ui/desktop/tie.py"/>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/difference.py"/>
        <source>less than {percent} %</source>
        <translation>少于{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask: {share} of pixels changed</source>
        <translation>蒙版外：{share}的像素有变化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside the mask with its seam: {share} of pixels changed</source>
        <translation>蒙版及其接缝外：{share}的像素有变化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask: {share} of pixels changed</source>
        <translation>B 的蒙版外：{share}的像素有变化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>Outside B&apos;s mask with its seam: {share} of pixels changed</source>
        <translation>B 的蒙版及其接缝外：{share}的像素有变化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask covers the whole image</source>
        <translation>蒙版覆盖整张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>The mask with its seam covers the whole image</source>
        <translation>蒙版及其接缝覆盖整张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask covers the whole image</source>
        <translation>B 的蒙版覆盖整张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/mask_names.py"/>
        <source>B&apos;s mask with its seam covers the whole image</source>
        <translation>B 的蒙版及其接缝覆盖整张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>Opacity of the result</source>
        <translation>结果的不透明度</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/onion_bar.py"/>
        <source>0 shows the original alone, 100 the result alone.</source>
        <translation>0只显示原图，100只显示结果。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/painted_panes.py"/>
        <source>The pictures could not be compared.</source>
        <translation>无法对比这两张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/subject.py"/>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare/view.py"/>
        <source>Compare view</source>
        <translation>对比视图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Compare &amp;against this</source>
        <translation>与此对比(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <source>Compare &amp;this</source>
        <translation>对比此结果(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_actions.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Edit this result</source>
        <translation>编辑此结果(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How strongly differences are shown</source>
        <translation>差异的显示强度</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>How many times a second the pictures change</source>
        <translation>图像每秒切换的次数</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Upright</source>
        <translation>竖直</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_options.py"/>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Result {number} of {count}</source>
        <translation>结果{number}（共{count}个）</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_panel.py"/>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/model.py"/>
        <source>Task {task_id}</source>
        <translation>任务 {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Side {letter}: {name}</source>
        <translation>{letter} 侧：{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compare_sides.py"/>
        <source>Choose another picture</source>
        <translation>选择其他图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Loading, {percent}</source>
        <translation>正在加载，{percent}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>{title}. Click to try again.</source>
        <translation>{title}。点击重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/compared.py"/>
        <source>No image</source>
        <translation>无图像</translation>
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
            <numerusform>{n}个作业</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>About mjgui</source>
        <translation>关于 mjgui</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Repaint parts of MidJourney images by hand-drawn masks.</source>
        <translation>用手绘蒙版重绘 MidJourney 图像的局部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 许可证下的自由软件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>Settings, history and images are kept in</source>
        <translation>设置、历史和图像保存在</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>The folder could not be opened. Copy its path.</source>
        <translation>无法打开文件夹。请复制其路径。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/about_dialog.py"/>
        <source>version not known</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Filled</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Hatched</source>
        <translation>斜线</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Outline only</source>
        <translation>仅轮廓</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Choose another accent colour</source>
        <translation>选择其他强调色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask colour</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Choose another mask colour</source>
        <translation>选择其他蒙版颜色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask pattern</source>
        <translation>蒙版图案</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <source>Mask opacity</source>
        <translation>蒙版不透明度</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>off</source>
        <comment>default</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/appearance_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Another colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/colour_choice.py"/>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Areas and vertices</source>
        <translation>区域与顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>In the history</source>
        <translation>在历史中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Space+drag, middle drag</source>
        <comment>keys</comment>
        <translation>Space+拖动、中键拖动</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+wheel, pinch</source>
        <comment>keys</comment>
        <translation>Ctrl+滚轮、双指捏合</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Show the original</source>
        <translation>显示原图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold \</source>
        <comment>keys</comment>
        <translation>按住 \</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move one pane alone</source>
        <translation>单独移动一个窗格</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold U</source>
        <comment>keys</comment>
        <translation>按住 U</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Add to the mask</source>
        <translation>添加到蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift at the press</source>
        <comment>keys</comment>
        <translation>按下时按住 Shift</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take away from the mask</source>
        <translation>从蒙版减去</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Alt at the press</source>
        <comment>keys</comment>
        <translation>按下时按住 Alt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Keep what both cover</source>
        <translation>保留两者重叠的部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+Alt at the press</source>
        <comment>keys</comment>
        <translation>按下时按住 Shift+Alt</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Steps of 45°</source>
        <translation>每次45°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift while drawing</source>
        <comment>keys</comment>
        <translation>绘制时按住 Shift</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Draw without snapping</source>
        <translation>绘制时不吸附</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>hold S</source>
        <comment>keys</comment>
        <translation>按住 S</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Close the polygon</source>
        <translation>闭合多边形</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click, first point</source>
        <comment>keys</comment>
        <translation>Enter、双击、第一个点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take the last vertex off</source>
        <translation>移除最后一个顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Backspace</source>
        <comment>keys</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>用键盘绘制</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys, Enter</source>
        <comment>keys</comment>
        <translation>方向键、Enter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move the crosshair by 50 pixels</source>
        <translation>十字光标移动50像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Ctrl+arrow keys</source>
        <comment>keys</comment>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 1 pixel</source>
        <translation>移动1像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>arrow keys</source>
        <comment>keys</comment>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Move by 10 pixels</source>
        <translation>移动10像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+arrow keys</source>
        <comment>keys</comment>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Insert a vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag or click the “+” of an edge</source>
        <comment>keys</comment>
        <translation>拖动或点击边上的“+”</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Take a vertex off</source>
        <translation>移除顶点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Shift+click</source>
        <comment>keys</comment>
        <translation>Shift+点击</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag a handle, Shift in proportion</source>
        <comment>keys</comment>
        <translation>拖动控制点，Shift 等比</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>drag the knob, Shift by 15°</source>
        <comment>keys</comment>
        <translation>拖动旋转柄，Shift 每次15°</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Open an entry</source>
        <translation>打开条目</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Enter, double-click</source>
        <comment>keys</comment>
        <translation>Enter、双击</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete the selected entries</source>
        <translation>删除所选条目</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Delete</source>
        <comment>keys</comment>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Back to the picture</source>
        <translation>返回图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Open the menus</source>
        <translation>打开菜单</translation>
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
        <translation>移动焦点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/conventions.py"/>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Fills from the surroundings, does not read the prompt. Offline, free.</source>
        <translation>用周围内容填充，不读取提示词。离线，免费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>&amp;MidJourney</source>
        <translation>&amp;MidJourney</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>The real thing, over the network. Needs an API key; each submission costs money.</source>
        <translation>真实生成，需联网和 API 密钥；每次提交都会收费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Save the API key</source>
        <translation>保存 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Forget the API key</source>
        <translation>清除 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>the vendor&apos;s address, {address}</source>
        <translation>服务商的地址 {address}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Stop asking the gateway</source>
        <translation>停止询问网关</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>Test the API key</source>
        <translation>测试 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain; it is asked for when MidJourney is used.</source>
        <translation>密钥保存在系统钥匙串中；使用 MidJourney 时会读取。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept in the system&apos;s keychain.</source>
        <translation>密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <source>A key is kept for this session only.</source>
        <translation>密钥仅在本次会话中保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/gateway_page.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>No key yet.</source>
        <translation>尚无密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/key_presets.py"/>
        <source>Like Photoshop</source>
        <translation>同 Photoshop</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/key_presets.py"/>
        <source>Like Krita and GIMP</source>
        <translation>同 Krita 和 GIMP</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} stays what it is: {what}.</source>
        <extracomment>{what} is what the keys do, as &quot;Move the picture&quot; does; quote it if it helps.</extracomment>
        <translation>{keys} 保持不变：“{what}”。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/keymap.py"/>
        <source>{keys} belongs to “{action}”. Give that one another shortcut first.</source>
        <translation>{keys} 已用于“{action}”。请先为其设置其他快捷键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find in the licences</source>
        <translation>在许可证中查找</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Find: a name, or a word of a licence</source>
        <translation>查找：名称，或许可证中的词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Collecting the licences…</source>
        <translation>正在收集许可证…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/licences_dialog.py"/>
        <source>Nothing fits.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/mask_preview.py"/>
        <source>How the mask looks</source>
        <translation>蒙版的外观</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>With the prompt</source>
        <translation>显示提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Without the prompt</source>
        <translation>不显示提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/notices_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/number_slider.py"/>
        <source>{name}, as a number</source>
        <translation>{name}，数值</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open image files</source>
        <translation>打开图像文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Paste the id of the task that made them</source>
        <translation>粘贴生成这些图像的任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Open the images of an old generation</source>
        <translation>打开旧生成的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>For images whose addresses have expired. Choose one to four files and say which image of the task each of them is.</source>
        <translation>用于地址已过期的图像。选择一至四个文件，并指明各自是任务的第几张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>&amp;Task id</source>
        <translation>任务 ID(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>or drop them here</source>
        <translation>或拖放到此处</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image files</source>
        <translation>选择图像文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose image {number}</source>
        <translation>选择图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>The task id is missing.</source>
        <translation>缺少任务 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names}. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <translation>已略过：{names}。最多可放四张 PNG、JPEG 或 WebP 图像。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</source>
        <extracomment>For one: Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG or WebP.</extracomment>
        <translation>
            <numerusform>已略过：{names}等，另有{n}个。最多可放四张 PNG、JPEG 或 WebP 图像。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number}</source>
        <translation>图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Image number of file {number}</source>
        <translation>文件{number}的图像编号</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>No file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Choose file {number}</source>
        <translation>选择文件{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take file {number} out</source>
        <translation>移除文件{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/open_files_dialog.py"/>
        <source>Take this file out</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/parts.py"/>
        <source>Ctrl</source>
        <comment>keys</comment>
        <translation>Ctrl</translation>
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
        <translation>湖面上的红色风筝</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Format offered first</source>
        <translation>首选格式</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>JPEG and WebP quality</source>
        <translation>JPEG 和 WebP 质量</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>WebP without &amp;loss</source>
        <translation>WebP 无损(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>&amp;Choose folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Choose the folder for results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>your pictures folder</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Put in {field}: {meaning}</source>
        <translation>插入 {field}：{meaning}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>For example {name}</source>
        <translation>例如 {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/saving_page.py"/>
        <source>None yet: your pictures folder</source>
        <translation>尚未设置：使用图片文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>Sections of the settings</source>
        <translation>设置的分类</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/settings_dialog.py"/>
        <source>No setting fits. Try another word for it.</source>
        <translation>没有匹配的设置。换个词试试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Shortcut</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Take away</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>All shortcuts are as they came.</source>
        <translation>所有快捷键均为默认。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>none</source>
        <comment>shortcut</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <source>{keys}  (was {own})</source>
        <translation>{keys}（原为 {own}）</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_page.py"/>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Shortcut of {action}</source>
        <translation>“{action}”的快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Find: a word or a key</source>
        <translation>查找：文字或按键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>No shortcut fits.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/shortcut_sheet.py"/>
        <source>Shortcuts of the menus can be changed in the settings.</source>
        <translation>菜单的快捷键可在设置中更改。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Practice tasks</source>
        <translation>练习任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Journal, history and masks</source>
        <translation>记录库、历史和蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Logs and settings</source>
        <translation>日志和设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of generations that were only loaded</source>
        <translation>仅加载过的生成 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that you have saved</source>
        <translation>已保存的结果 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of entries that you have deleted, which cannot be brought back then</source>
        <translation>已删除的条目 {size}，此后无法恢复</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} with a star</source>
        <translation>带星标 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} of results that were not saved</source>
        <translation>未保存的结果 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>{size} in use</source>
        <translation>正在使用 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Other</source>
        <comment>limit</comment>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Limit in gigabytes</source>
        <translation>上限，以 GB 计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Free space now…</source>
        <translation>立即释放空间(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete these images</source>
        <translation>删除这些图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>The folder could not be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} of {limit}</source>
        <translation>{size} / {limit}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Delete {size}</source>
        <translation>删除 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Can go: {images}.</source>
        <translation>可清除：{images}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Nothing can go now.</source>
        <translation>目前没有可清除的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>Stays: {images}.</source>
        <translation>保留：{images}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/dialogs/storage_page.py"/>
        <source>; </source>
        <comment>list</comment>
        <extracomment>what stands between the parts of a list that may hold commas.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Masks and images are PNG, JPEG or WebP pictures; masks may be JSON, too.</source>
        <translation>蒙版和图像为 PNG、JPEG 或 WebP 图像；蒙版也可以是 JSON。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one address at a time</source>
        <translation>一次拖放一个地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>It is taken as the mask address.</source>
        <translation>它将用作蒙版地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>This cannot be dropped here</source>
        <translation>此内容不能拖放到这里</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>“{name}” is no mask and no image</source>
        <translation>“{name}”既不是蒙版也不是图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop one mask at a time</source>
        <translation>一次拖放一个蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>An image has one mask, of many areas.</source>
        <translation>一张图像只有一个蒙版，可含多个区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to import as mask</source>
        <translation>松开即导入为蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>{name} · image {number}</source>
        <translation>{name} · 图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>There is no image to mask yet</source>
        <translation>尚无可添加蒙版的图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Load a generation, then drop the mask again.</source>
        <translation>先加载一组生成，再拖放蒙版。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>These are {n} images</source>
        <extracomment>For one: This is {n} image</extracomment>
        <translation>
            <numerusform>共有{n}张图像</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>A generation has four images.</source>
        <translation>一组生成有四张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as image…</source>
        <translation>松开即作为图像打开…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for; what mjgui has saved is gone on from</source>
        <translation>会询问其任务 ID；如由 mjgui 保存，则直接继续编辑</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to open as {n} images…</source>
        <extracomment>For one: Drop to open as {n} image…</extracomment>
        <translation>
            <numerusform>松开即作为{n}张图像打开…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>of a task, whose id is asked for</source>
        <translation>会询问其任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/drop_plan.py"/>
        <source>Drop to use as mask address</source>
        <translation>松开即用作蒙版地址</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_drop.py"/>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>PNG picture</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>JPEG picture</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture</source>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>WebP picture without loss</source>
        <translation>无损 WebP 图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>OpenRaster layers</source>
        <translation>OpenRaster 图层</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Black-and-white picture</source>
        <translation>黑白图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Mask JSON</source>
        <translation>蒙版 JSON</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save all results in a folder</source>
        <translation>将全部结果保存到文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save here</source>
        <translation>保存到此处</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Save as layers</source>
        <translation>另存为图层</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/file_work.py"/>
        <source>Export mask</source>
        <translation>导出蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/filmstrip.py"/>
        <source>Press and hold to see the original alone</source>
        <translation>按住可只看原图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Remix prompt</source>
        <translation>Remix 提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Characters used of the prompt</source>
        <translation>提示词已用的字符数</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>What should be there? May stay empty.</source>
        <translation>那里应该是什么？可以留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice: fills from the surroundings, does not read the prompt.</source>
        <translation>练习：用周围内容填充，不读取提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>The mask address is sent; the areas drawn are not.</source>
        <translation>将发送蒙版地址，不发送绘制的区域。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/form_panel.py"/>
        <source>MidJourney cannot reach this address: put the picture on a public server.</source>
        <translation>MidJourney 无法访问此地址：请将图像放到公网服务器上。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/going_on/again.py"/>
        <source>&amp;{n} times more: {plan}</source>
        <extracomment>For one: &amp;Once more: {plan}</extracomment>
        <translation>
            <numerusform>再运行&amp;{n}次：{plan}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other prompt</source>
        <translation>换提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Same mask, other prompt</source>
        <translation>相同蒙版，换提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Other mask</source>
        <translation>换蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Same prompt, other mask</source>
        <translation>相同提示词，换蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Edit this result</source>
        <translation>编辑此结果</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/going_on/panel.py"/>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/expanding.py"/>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Close the dialog first: it is in front of the window.</source>
        <translation>请先关闭对话框：它挡在窗口前面。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>The browser could not be opened. Open {address}.</source>
        <translation>无法打开浏览器。请自行打开 {address}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/opener.py"/>
        <source>Guide: {page}</source>
        <translation>指南：{page}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>No page has all of these words.</source>
        <translation>没有包含所有这些词的页面。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} pages</source>
        <extracomment>For one: {n} page</extracomment>
        <translation>
            <numerusform>{n}页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/guide/window.py"/>
        <source>{n} places on {pages}.</source>
        <extracomment>For one: {n} place on {pages}.</extracomment>
        <translation>
            <numerusform>{pages}中共{n}处。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Pointer position in image pixels</source>
        <translation>指针位置，以图像像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/hint_line.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}</source>
        <translation>源自任务 {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made from task {task_id}, image {number}</source>
        <translation>源自任务 {task_id} 的图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Made {moment}</source>
        <translation>生成于{moment}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <source>Gateway {name}</source>
        <translation>网关 {name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/acts.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Tags {tags}</source>
        <translation>标签 {tags}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>Costs as a bar chart</source>
        <translation>费用柱状图</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: nothing</source>
        <translation>{when}：无支出</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{when}: {amount}, {n} tasks</source>
        <extracomment>For one: {when}: {amount}, {n} task</extracomment>
        <translation>
            <numerusform>{when}：{amount}，{n}个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a month, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a month, {n} task</extracomment>
        <translation>
            <numerusform>最近{period}共 {total}，平均每月 {average}，{n}个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>{total} in the last {period}, {average} a day, {n} tasks</source>
        <extracomment>For one: {total} in the last {period}, {average} a day, {n} task</extracomment>
        <translation>
            <numerusform>最近{period}共 {total}，平均每天 {average}，{n}个任务</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <source>MMM</source>
        <comment>date format</comment>
        <translation>M月</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/bar_chart.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Choose an entry to see its images, its prompt and your notes.</source>
        <translation>选择一个条目，查看其图像、提示词和备注。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit this image</source>
        <translation>编辑此图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Use mask and prompt</source>
        <translation>使用蒙版和提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit its origin</source>
        <translation>编辑其来源</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Edit the image that this was made from.</source>
        <translation>编辑它所源自的图像。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>{n} entries selected</source>
        <extracomment>For one: {n} entry selected</extracomment>
        <translation>
            <numerusform>已选中{n}个条目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <location filename="../../mjgui/ui/layout.py"/>
        <source>Image {number} of {count}</source>
        <translation>图像{number}（共{count}张）</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Show what happened</source>
        <translation>显示经过</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/details.py"/>
        <source>Write a note; it is saved by itself</source>
        <translation>写备注，自动保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Made</source>
        <translation>生成于</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>From task</source>
        <translation>源自任务</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>An image that is opened is asked for at the gateway, as long as it is kept there.</source>
        <translation>打开图像时会向网关获取，前提是网关仍保留它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{number} of that task</source>
        <translation>该任务的图像{number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>Result {list}</source>
        <extracomment>For one: Result {list}</extracomment>
        <translation>
            <numerusform>结果{list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/facts.py"/>
        <source>{n} removed to make room</source>
        <extracomment>For one: {n} removed to make room</extracomment>
        <translation>
            <numerusform>{n}张已清除以释放空间</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any date</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From – to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any cost</source>
        <translation>任意费用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/words.py"/>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Paid</source>
        <translation>付费</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Over</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Failed or unknown</source>
        <translation>失败或未知</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Cost over, US dollars</source>
        <translation>费用高于，以美元计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Starred</source>
        <translation>带星标</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Only entries with all of the chosen tags.</source>
        <translation>只显示含有全部所选标签的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/widgets/clear_button.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Show everything.</source>
        <translation>显示全部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>No tags yet: add them to an entry on the right</source>
        <translation>尚无标签：可在右侧为条目添加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>{n} tags</source>
        <extracomment>For one: {n} tag</extracomment>
        <translation>
            <numerusform>{n}个标签</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <source>Search in prompts, ids, tags and notes</source>
        <translation>搜索提示词、ID、标签和备注</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/filter_bar.py"/>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted</source>
        <translation>重绘的部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/mask_thumb.py"/>
        <source>What was repainted.</source>
        <translation>重绘的部分。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>S&amp;how what happened</source>
        <translation>显示经过(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit the &amp;result</source>
        <translation>编辑结果(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Ed&amp;it</source>
        <translation>编辑(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Use this mask and prompt</source>
        <translation>使用此蒙版和提示词(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Edit &amp;what it was made from</source>
        <translation>编辑其来源(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Sh&amp;ow in the tree of edits</source>
        <translation>在编辑树中显示(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <source>Copy &amp;prompt</source>
        <translation>复制提示词(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Copy tas&amp;k id</source>
        <translation>复制任务 ID(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/menu.py"/>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Cop&amp;y details</source>
        <translation>复制详细信息(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Every generation that you load, and every result that you have made, is kept here. Load one by its task id above, or open image files.</source>
        <translation>加载过的每组生成和得到的每个结果都保存在此处。在上方按任务 ID 加载，或打开图像文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Change what is looked for above, or show everything.</source>
        <translation>更改上方的查找条件，或显示全部。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>There is no history</source>
        <translation>没有历史</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>The data folder cannot be written to, so that nothing is kept from run to run.</source>
        <translation>数据文件夹无法写入，因此每次运行都不会保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{shown} of {n} entries</source>
        <extracomment>For one: {shown} of {n} entry</extracomment>
        <translation>
            <numerusform>{shown}/{n}个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{n} entries</source>
        <extracomment>For one: {n} entry</extracomment>
        <translation>
            <numerusform>{n}个条目</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/page.py"/>
        <source>{entries}, {selected}</source>
        <translation>{entries}，{selected}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Nothing was spent yet. Practice costs nothing.</source>
        <translation>尚无支出。练习不收费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Of tasks that were submitted here; deleting entries changes nothing.</source>
        <translation>统计在此提交的任务；删除条目不影响费用。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Period of the costs</source>
        <translation>费用的时间段</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>C&amp;opy picture</source>
        <translation>复制图表(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Save &amp;picture…</source>
        <translation>保存图表(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>Costs: {summary}</source>
        <translation>费用：{summary}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/spending_view.py"/>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Add a tag, Enter</source>
        <translation>添加标签，按 Enter</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take off the tag {tag}</source>
        <translation>移除标签 {tag}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/tags.py"/>
        <source>Take this tag off.</source>
        <translation>移除此标签。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/view.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Waiting for its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Getting the images</source>
        <translation>正在获取图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
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
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Cost {amount} dollars</source>
        <translation>费用 {amount} 美元</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Note {note}</source>
        <translation>备注 {note}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/history/words.py"/>
        <source>Task unknown</source>
        <translation>任务未知</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>Progress of the newest job</source>
        <translation>最新作业的进度</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/job_progress.py"/>
        <source>{n} more at work</source>
        <extracomment>For one: {n} more at work</extracomment>
        <translation>
            <numerusform>另有{n}个进行中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>The browser could not be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/acts.py"/>
        <source>Open {address} by hand, and look at your tasks and your balance there.</source>
        <translation>请自行打开 {address}，查看任务和余额。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Find jobs</source>
        <translation>查找作业</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Prompt or task id</source>
        <translation>提示词或任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/filter_bar.py"/>
        <source>Jobs in this state</source>
        <translation>处于此状态的作业</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Submit again (a new, paid submission)</source>
        <translation>重新提交（新的付费提交）(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Submit again</source>
        <translation>重新提交(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Check my acc&amp;ount</source>
        <translation>查看账户(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Same &amp;prompt, other mask</source>
        <translation>相同提示词，换蒙版(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Run again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Delete {n} jobs</source>
        <extracomment>For one: &amp;Delete {n} job</extracomment>
        <translation>
            <numerusform>删除{n}个作业(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Delete all {n} &amp;finished jobs</source>
        <extracomment>For one: Delete {n} &amp;finished job</extracomment>
        <translation>
            <numerusform>删除全部{n}个已结束的作业(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>&amp;Get the missing images</source>
        <translation>获取缺少的图像(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/menu.py"/>
        <source>Take up a&amp;gain</source>
        <translation>继续跟踪(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>What you submit appears here.</source>
        <translation>提交的作业会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <source>No job matches.</source>
        <translation>没有匹配的作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/panel.py"/>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Rate limited: next try in {time}</source>
        <translation>速率受限：{time} 后重试</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Reconnecting: {trouble}</source>
        <translation>正在重新连接：{trouble}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>No progress for {time}; still looking</source>
        <extracomment>what follows the semicolon is left out where there is little room.</extracomment>
        <translation>{time}没有进展；仍在查看</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Outcome unknown, maybe charged</source>
        <translation>结果未知，可能已计费</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Done, {there} of {all} images</source>
        <translation>已完成，{there}/{all}张图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>{number} of {count} submitted together</source>
        <translation>一并提交的{number}/{count}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Failed: {error}</source>
        <translation>失败：{error}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Elapsed {time}</source>
        <translation>已用时 {time}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Image {number} of task {task_id}</source>
        <translation>任务 {task_id} 的图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Submitted {moment}</source>
        <translation>提交于{moment}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Next try in {time}</source>
        <translation>{time} 后重试</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/jobs/words.py"/>
        <source>Working ({status})</source>
        <translation>正在处理（{status}）</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Grow or shrink</source>
        <translation>扩展或收缩</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Above 0 outlines move out, below 0 in. There is no feather: polygons have no soft edge.</source>
        <translation>大于0轮廓向外移动，小于0向内。没有羽化：多边形没有柔和边缘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this. There is no feather: polygons have no soft edge.</source>
        <translation>轮廓的移动不会超过此值。没有羽化：多边形没有柔和边缘。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>Simplify</source>
        <translation>简化</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/mask_actions.py"/>
        <source>No outline moves farther than this.</source>
        <translation>轮廓的移动不会超过此值。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check my account</source>
        <translation>查看账户</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Submit again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Take up again</source>
        <translation>继续跟踪</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/messages.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Operation on the mask</source>
        <translation>蒙版操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Amount in pixels</source>
        <translation>数值，以像素计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Sharp corners</source>
        <translation>尖角</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Leave corners as they are; else they are rounded.</source>
        <translation>拐角保持原样；否则变圆。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>Nothing would be left of it.</source>
        <translation>将没有任何剩余。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{before} → {n} vertices</source>
        <extracomment>For one: {before} → {n} vertex</extracomment>
        <translation>
            <numerusform>{before} → {n}个顶点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/operation_bar.py"/>
        <source>{n} areas fewer</source>
        <extracomment>For one: {n} area fewer</extracomment>
        <translation>
            <numerusform>减少{n}个区域</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/model.py"/>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Find a command: a few letters of its words</source>
        <translation>查找命令：输入几个字</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>A few letters of what is to be done, or its shortcut. Enter does it, Esc closes.</source>
        <translation>输入要执行内容的几个字或其快捷键。Enter 执行，Esc 关闭。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>What fits, the best first. What cannot be done now says why.</source>
        <translation>匹配项，最佳的在前。当前无法执行的会说明原因。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/panel.py"/>
        <source>Nothing fits these letters.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The mask is empty</source>
        <translation>蒙版为空</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No entry is selected</source>
        <translation>未选择条目</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is no other image to copy it to</source>
        <translation>没有可复制到的其他图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With the wipe only</source>
        <translation>仅在滑动中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With differences only</source>
        <translation>仅在差异中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>While blinking only</source>
        <translation>仅在闪烁时</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>There is nothing to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was taken back</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing was deleted</source>
        <translation>没有删除过内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No mask is being imported</source>
        <translation>没有正在导入的蒙版</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is being saved</source>
        <translation>没有正在进行的保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No job is at work</source>
        <translation>没有进行中的作业</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No batch is waiting</source>
        <translation>没有等待中的批次</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is left of a batch</source>
        <translation>没有批次的剩余部分</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing has to be repaired</source>
        <translation>没有需要修复的内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No prompt is typed</source>
        <translation>未输入提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Nothing is blended in</source>
        <translation>没有融合任何内容</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>With several panes only</source>
        <translation>仅在有多个窗格时</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>The panes stand together</source>
        <translation>各窗格已对齐</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>It is compared with the original</source>
        <translation>已与原图对比</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Edit only</source>
        <translation>仅在编辑中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In Compare only</source>
        <translation>仅在对比中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>In the history only</source>
        <translation>仅在历史中</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>No image is loaded</source>
        <translation>未加载图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/reasons.py"/>
        <source>Not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/sources.py"/>
        <source>Settings: {section}</source>
        <translation>设置：{section}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/palette/view.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/presenter.py"/>
        <source>Drag to move, Ctrl+wheel to zoom; hold \ for the original, U to move one pane</source>
        <translation>拖动平移，Ctrl+滚轮缩放；按住 \ 看原图，U 单窗格</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/completion.py"/>
        <source>does nothing here: {reason}</source>
        <translation>在此不起作用：{reason}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Enter takes it · Ctrl+D stars it · Shift+Del removes it</source>
        <translation>Enter 采用 · Ctrl+D 收藏 · Shift+Del 移除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已移除。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Prompts that you submit are kept here.</source>
        <translation>提交过的提示词保存在此处。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>No prompt has all of these words.</source>
        <translation>没有包含所有这些词的提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>Find an earlier prompt</source>
        <translation>查找较早的提示词</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/history.py"/>
        <source>{n} more: type another word</source>
        <extracomment>For one: {n} more: type another word</extracomment>
        <translation>
            <numerusform>另有{n}条：再输入一个词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_model.py"/>
        <source>{prompt}, favourite</source>
        <translation>{prompt}，收藏</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/history_view.py"/>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Earlier prompts</source>
        <translation>较早的提示词</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>{note} And {n} more.</source>
        <extracomment>For one: {note} And {n} more.</extracomment>
        <translation>
            <numerusform>{note}另有{n}条。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Begin with the prompt that made this image</source>
        <translation>从生成此图像的提示词开始</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>Use the prompt of this image</source>
        <translation>使用此图像的提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/prompt/lines.py"/>
        <source>This image: {prompt}</source>
        <translation>此图像：{prompt}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>This is all of it. Nothing is sent by itself: copy it, or save it, and add what you did and what went wrong. Your key and your prompts are not in it.</source>
        <translation>这就是全部内容。不会自动发送：请复制或保存，并补充做了什么、出了什么问题。其中不含密钥和提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/dialog.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/report/opener.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Quick save</source>
        <translation>快速保存</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into another program</source>
        <translation>将所选结果拖到其他程序</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag the chosen result into a folder or another program</source>
        <translation>将所选结果拖到文件夹或其他程序</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to {folder}</source>
        <translation>可拖出 · 快速保存到 {folder}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>Drag out · quick save goes to your pictures folder</source>
        <translation>可拖出 · 快速保存到图片文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>{folder}
This folder is gone, so a quick save goes to your pictures folder.</source>
        <translation>{folder}
此文件夹已不存在，因此快速保存到图片文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/save_panel.py"/>
        <source>More ways to save</source>
        <translation>更多保存方式</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from it</source>
        <translation>由此继续</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Use its mask and prompt</source>
        <translation>使用其蒙版和提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open as image…</source>
        <translation>作为图像打开…</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Go on from a saved picture</source>
        <translation>从已保存的图像继续</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>The folder could not be shown</source>
        <translation>无法显示文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/saving/file_actions.py"/>
        <source>Open it by hand: {folder}</source>
        <translation>请手动打开：{folder}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Moves the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>Zoom by one notch</source>
        <translation>滚轮每格缩放</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>on</source>
        <comment>default</comment>
        <translation>开启</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/canvas_page.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>The key stays, and so do your images, masks and prompts.</source>
        <translation>密钥会保留，图像、蒙版和提示词也会保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Set back to the defaults.</source>
        <translation>已恢复为默认值。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/foot.py"/>
        <source>Undo the reset</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Sets everything on this page back to what it came as.</source>
        <translation>将此页的所有设置恢复为默认值。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/page.py"/>
        <source>Reset all settings of the page “{page}”</source>
        <translation>重置“{page}”页的所有设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>To MidJourney&apos;s gateway go your key, the ids of tasks and, when you submit, the prompt, the mask and the addresses that you typed; pictures are fetched from where they lie; practice calls nothing but addresses that you typed; and nothing else leaves this machine.</source>
        <translation>发送到 MidJourney 网关的有：密钥、任务 ID，以及提交时的提示词、蒙版和所输入的地址；图像从其所在位置获取；练习只访问所输入的地址；除此之外，没有任何内容离开本机。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget the earlier prompts</source>
        <translation>清除较早的提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Bring back the prompts</source>
        <translation>恢复提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>Forget the key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/privacy_page.py"/>
        <source>There is one.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/rows.py"/>
        <source>Back to {default}</source>
        <translation>恢复为：{default}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/rows.py"/>
        <source>Set “{setting}” back to {default}</source>
        <translation>将“{setting}”恢复为：{default}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Settings that were found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/settings/search.py"/>
        <source>{n} settings found</source>
        <extracomment>For one: {n} setting found</extracomment>
        <translation>
            <numerusform>找到{n}项设置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>practice midjourney offline free cost money provider server</source>
        <translation>练习 midjourney 离线 免费 费用 收费 服务商 服务器</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A&amp;ddress of MidJourney</source>
        <translation>MidJourney 的地址(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>url host server endpoint vendor base proxy https</source>
        <translation>url 网址 主机 服务器 端点 服务商 代理 https</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A test asks for a task that does not exist, and is free. Practice needs no key.</source>
        <translation>测试会查询一个不存在的任务，免费。练习不需要密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>token secret password login account keychain credentials test</source>
        <translation>token 令牌 密码 登录 账户 钥匙串 凭据 测试</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>translation locale English Deutsch German 简体中文 Chinese</source>
        <translation>翻译 区域 语言 English Deutsch German 简体中文 Chinese</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>dark light night day mode colours skin bright</source>
        <translation>深色 浅色 夜间 白天 模式 颜色 皮肤 明亮</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>font large bigger small letters zoom scale read</source>
        <translation>字体 字号 大 更大 小 文字 缩放 阅读</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Less &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Bars stand still, and blinking pictures change by hand.</source>
        <translation>进度条静止，闪烁对比改为手动切换。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>animation effects blinking flicker dizzy vestibular accessibility reduced</source>
        <translation>动画 效果 闪烁 眩晕 运动 无障碍 减弱</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>color highlight buttons tint theme grey blue</source>
        <translation>颜色 高亮 按钮 色调 主题 灰色 蓝色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>color overlay areas selection tint rose green violet</source>
        <translation>颜色 叠加 区域 选区 色调 玫红 绿色 紫色</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>filled hatched lines outline overlay areas</source>
        <translation>填充 斜线 线条 轮廓 叠加 区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mask &amp;opacity</source>
        <translation>蒙版不透明度(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>transparency alpha strength overlay areas</source>
        <translation>透明度 alpha 强度 叠加 区域</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Snap to vertices, edges and the border</source>
        <translation>吸附到顶点、边和图像边界(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>While S is held, nothing snaps.</source>
        <translation>按住 S 时不吸附。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>snapping magnet align grid guides</source>
        <translation>吸附 磁性 对齐 网格 参考线</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Brush size</source>
        <translation>画笔大小(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>tip diameter width eraser pen stroke pixels</source>
        <translation>笔尖 直径 宽度 橡皮擦 笔 笔画 像素</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Handles</source>
        <translation>控制点</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Large ones are easier to catch with a pen or a finger.</source>
        <translation>大的控制点更便于用笔或手指操作。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>vertices corners points size touch big</source>
        <translation>顶点 角点 点 大小 触摸 放大</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>With Ctrl it zooms either way. Two fingers on a trackpad always move the picture.</source>
        <translation>按住 Ctrl 时始终缩放。触控板双指始终移动图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>scroll zoom pan trackpad ctrl</source>
        <translation>滚动 缩放 平移 触控板 ctrl</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Zoom by one notch</source>
        <translation>滚轮每格缩放(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>wheel speed step magnify faster slower scroll</source>
        <translation>滚轮 速度 步长 放大 加快 减慢 滚动</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>A &amp;pen&apos;s pressure varies the brush</source>
        <translation>数位笔的压力控制画笔宽度(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Without it a pen paints as broadly as the mouse does.</source>
        <translation>关闭时，数位笔与鼠标画得一样宽。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>tablet stylus wacom sensitivity</source>
        <translation>数位板 触控笔 wacom 压感</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Keys of the tools</source>
        <translation>工具的按键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>What you change below goes before them, and stays when you choose others.</source>
        <translation>在下方更改的内容优先，选择其他方案时也会保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>preset photoshop krita gimp adobe hotkeys keymap profile</source>
        <translation>预设 photoshop krita gimp adobe 热键 键位 方案</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Shortcuts of one&apos;s own</source>
        <translation>自定义快捷键</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>keys keyboard remap hotkeys keymap bindings</source>
        <translation>按键 键盘 重新映射 热键 键位 绑定</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>png jpeg jpg webp file type export</source>
        <translation>png jpeg jpg webp 文件类型 导出</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>JPEG and WebP &amp;quality</source>
        <translation>JPEG 和 WebP 质量(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>compression size jpg lossy</source>
        <translation>压缩 大小 jpg 有损</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>95 looks like the original. A picture that is of the format already keeps its bytes. JPEG knows no transparency: white takes its place.</source>
        <translation>95与原图看起来无异。格式相同的图像原样保存。JPEG 不支持透明：以白色代替。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>lossless compression quality</source>
        <translation>无损 压缩 质量</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>file names template pattern fields rename</source>
        <translation>文件名 模板 字段 命名 重命名</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>That of the last save; quick saves go there.</source>
        <translation>上次保存所用的文件夹；快速保存会存到那里。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>directory path pictures location where</source>
        <translation>目录 路径 图片 位置</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>disk usage space size images thumbnails database logs megabytes</source>
        <translation>磁盘 占用 空间 大小 图像 缩略图 数据库 日志</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Over the limit, the oldest images go by themselves: first those of generations that were only loaded, then results that you have saved. Entries and thumbnails stay, and so does every image that has a star, was not saved yet, or is in use.</source>
        <translation>超出上限时，最早的图像会自动清除：先是仅加载过的生成的图像，然后是已保存的结果。条目和缩略图保留；带星标、尚未保存或正在使用的图像也都保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>disk space quota maximum gigabytes data folder clean</source>
        <translation>磁盘 空间 配额 上限 gb 数据文件夹 清理</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Making room</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>free space delete images clean up cache data folder open</source>
        <translation>释放 空间 删除 图像 清理 缓存 数据文件夹 打开</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>The desktop tells you of results and failures while mjgui is not in front. Others who see your screen can read the prompt there.</source>
        <translation>mjgui 不在前台时，桌面会通知结果和失败。能看到屏幕的人也能读到其中的提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>desktop notify popups banner sound results quiet privacy</source>
        <translation>桌面 通知 弹窗 横幅 声音 结果 安静 隐私</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>The prompt in notifications</source>
        <translation>通知中的提示词</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Others who see your screen can read it there.</source>
        <translation>能看到屏幕的人也能读到它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>desktop notify hide text secret</source>
        <translation>桌面 通知 隐藏 文字 保密</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Favourites stay, and so does the prompt of each job in the history, until you delete the job.</source>
        <translation>收藏会保留；历史中各作业的提示词也会保留，直到删除该作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>forget delete clear history remove traces</source>
        <translation>清除 删除 历史 移除 痕迹</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>Kept API key</source>
        <translation>已保存的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>forget delete remove token secret keychain sign out</source>
        <translation>清除 删除 移除 token 令牌 密码 钥匙串 退出登录</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>What mjgui keeps by itself lies there, all of it but the key.</source>
        <translation>mjgui 自身保存的数据都在那里，只有密钥除外。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/settings/table.py"/>
        <source>open path where files location database images logs</source>
        <translation>打开 路径 位置 文件 数据库 图像 日志</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Undo {step}</source>
        <extracomment>{step} names what is undone, as &quot;Move area&quot; does; quote it if it helps.</extracomment>
        <translation>撤销“{step}”(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/step_words.py"/>
        <source>&amp;Redo {step}</source>
        <extracomment>as in &quot;&amp;Undo {step}&quot;.</extracomment>
        <translation>重做“{step}”(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>{size} on disk</source>
        <translation>磁盘占用 {size}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Data folder: {usage}</source>
        <translation>数据文件夹：{usage}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Export {n} entries as CSV</source>
        <extracomment>For one: Export {n} entry as CSV</extracomment>
        <translation>
            <numerusform>将{n}个条目导出为 CSV</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Save picture of the costs</source>
        <translation>保存费用图表</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Copied the picture</source>
        <translation>已复制图表</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/storage_actions.py"/>
        <source>Paste it anywhere.</source>
        <translation>可粘贴到任何地方。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Sends the mask and the prompt.</source>
        <translation>发送蒙版和提示词。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} prompts</source>
        <extracomment>For one: Submit {n} prompt</extracomment>
        <translation>
            <numerusform>提交{n}条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/submit_panel.py"/>
        <source>Submit {n} times</source>
        <extracomment>For one: Submit {n} time</extracomment>
        <translation>
            <numerusform>提交{n}次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Paste a task id</source>
        <translation>粘贴任务 ID</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney · no key</source>
        <translation>MidJourney · 无密钥</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>MidJourney, at {address}</source>
        <translation>MidJourney，位于 {address}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Click to choose another gateway.</source>
        <translation>点击选择其他网关。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/top_bar.py"/>
        <source>Gateway: {name}</source>
        <translation>网关：{name}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>The chain of edits appears here once an image is loaded.</source>
        <translation>加载图像后，编辑的脉络会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Enter compares a result; 1 to 4 edit one of the images.</source>
        <translation>Enter 对比结果；1至4编辑对应的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/panel.py"/>
        <source>Edit image &amp;{number}</source>
        <translation>编辑图像&amp;{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Not edited yet</source>
        <translation>尚未编辑</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Images {numbers} edited</source>
        <extracomment>For one: Image {numbers} edited</extracomment>
        <translation>
            <numerusform>已编辑图像{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Generation {task_id}</source>
        <translation>生成 {task_id}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>Edit of image {number} of {task_id}: {prompt}</source>
        <translation>{task_id} 的图像{number}的编辑：{prompt}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>{n} images</source>
        <extracomment>For one: {n} image</extracomment>
        <translation>
            <numerusform>{n}张图像</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>a branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/tree/words.py"/>
        <source>current, image {number}</source>
        <translation>当前，图像{number}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of a task, as the gateway gave it out. Enter loads its four images.</source>
        <translation>网关给出的任务 ID。按 Enter 加载其四张图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image, and the areas that are to be repainted. The tools on the left draw here; the line below says what the one in hand does. Arrow keys and Enter draw without a mouse.</source>
        <translation>图像及其要重绘的区域。用左侧的工具在此绘制；下方一行说明当前工具的用法。不用鼠标时，可用方向键和 Enter 绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pictures that are compared, under one zoom. Drag moves them, Ctrl+wheel zooms; what is shown how is chosen on the right.</source>
        <translation>正在对比的图像，共用同一缩放。拖动可移动，Ctrl+滚轮可缩放；显示方式在右侧选择。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images of the generation. A click chooses it to be drawn on; each has a mask of its own.</source>
        <translation>该生成的四张图像之一。点击即选择它来绘制；每张图像有各自的蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four results. A click compares it with the original; Shift+click keeps it to compare others with.</source>
        <translation>四个结果之一。点击将其与原图对比；Shift+点击将其固定，与其他结果对比。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The image that was edited. Press and hold to see it alone.</source>
        <translation>被编辑的图像。按住可只看它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The areas of the mask, with what is wrong with them. A click selects one, a double-click goes to it.</source>
        <translation>蒙版的区域及其问题。点击选中，双击定位。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image the mask covers. MidJourney works best with about 20 – 50 %.</source>
        <translation>蒙版覆盖图像的比例。约20% – 50%时 MidJourney 效果最好。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the left border, in pixels of the image.</source>
        <translation>所选区域距左边界的距离，以图像像素计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the selected areas lie from the upper border, in pixels of the image.</source>
        <translation>所选区域距上边界的距离，以图像像素计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The width of the selected areas together; another number scales them.</source>
        <translation>所选区域的总宽度；改变数值会缩放它们。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The height of the selected areas together; another number scales them.</source>
        <translation>所选区域的总高度；改变数值会缩放它们。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The remix prompt: what should be there instead. MidJourney&apos;s parameters are offered after two hyphens. It may stay empty.</source>
        <translation>Remix 提示词：那里应该换成什么。输入两个连字符后会列出 MidJourney 的参数。可以留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many characters of the prompt are used, and how many there may be.</source>
        <translation>提示词已用的字符数和上限。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Begin with the prompt that made this image.</source>
        <translation>从生成此图像的提示词开始。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Addresses that few need: one that hears of the finished task, and one of a picture that is the mask.</source>
        <translation>很少需要的地址：一个接收任务完成的通知，一个指向用作蒙版的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>An address that the gateway calls with the finished task. It may stay empty.</source>
        <translation>任务完成时网关调用的地址。可以留空。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address of a black-and-white picture: white is repainted. It goes before what is drawn, and is laid over the image before it is sent.</source>
        <translation>黑白图像的地址：白色重绘。它优先于绘制的区域，发送前会叠加在图像上显示。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Several prompts, each submitted with the mask that is drawn.</source>
        <translation>多条提示词，每条都用已绘制的蒙版提交。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A prompt on each line. Each is one submission, with the mask as it is.</source>
        <translation>每行一条提示词。每条都用当前蒙版单独提交一次。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What keeps the mask and the prompt from being sent. A click leads to it, or mends it.</source>
        <translation>蒙版和提示词无法发送的原因。点击可定位或修复。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest job is.</source>
        <translation>最新作业的进度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far the newest batch is.</source>
        <translation>最新批次的进度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your submissions, the newest first, with what has become of each. Enter or a double-click compares a result; the menu of a row has what else can be done.</source>
        <translation>所有提交及其结果，最新的在前。按 Enter 或双击对比结果；各行的菜单中有其他操作。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in whose prompt or id these words stand.</source>
        <translation>只显示提示词或 ID 含有这些文字的作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only jobs in this state.</source>
        <translation>只显示处于此状态的作业。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was made from what, the way of the newest result in front. Enter compares a step; a digit, or a double-click on one of its images, edits that image.</source>
        <translation>各图像的编辑来源，最新结果的路径在前。按 Enter 对比某一步；按数字键或双击其中一张图像可编辑该图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, with a preview on the image.</source>
        <translation>操作的强度，在图像上预览。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much the operation does, in pixels of the image.</source>
        <translation>操作的强度，以图像像素计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Changes the mask as the preview shows it. Enter does so as well.</source>
        <translation>按预览更改蒙版。按 Enter 效果相同。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Leaves the mask as it is. Esc does so as well.</source>
        <translation>蒙版保持原样。按 Esc 效果相同。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes on to the next of the three first steps.</source>
        <translation>进入三步入门的下一步。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The prompt of the result that is compared.</source>
        <translation>所对比结果的提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A picture that is compared. A click offers others for this side.</source>
        <translation>正在对比的图像。点击可为这一侧选择其他图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How far beyond the mask the result is kept, in pixels; below 0 less than the mask.</source>
        <translation>结果超出蒙版保留的距离，以像素计；小于0则小于蒙版。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Over how many pixels the result fades into the original.</source>
        <translation>结果过渡到原图所经过的像素数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the result shows over the original.</source>
        <translation>结果叠加在原图上的显示程度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How many times a second the two pictures change.</source>
        <translation>两张图像每秒切换的次数。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How strongly differences are shown.</source>
        <translation>差异的显示强度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>More ways to save: all results, as layers, and where quick saves go.</source>
        <translation>更多保存方式：全部结果、另存为图层，以及快速保存的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Everything that you have loaded or made. Enter or a double-click opens an entry; the menu of an entry has what else can be done.</source>
        <translation>加载过和生成过的全部内容。按 Enter 或双击打开条目；条目的菜单中有其他操作。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Finds words in prompts, ids, tags and notes.</source>
        <translation>在提示词、ID、标签和备注中查找文字。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The order in which the entries stand.</source>
        <translation>条目的排列顺序。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of these days.</source>
        <translation>只显示这些日期的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and later.</source>
        <translation>只显示这一天及之后的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of this day and earlier.</source>
        <translation>只显示这一天及之前的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries of which this has become.</source>
        <translation>只显示这种结果的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost so much.</source>
        <translation>只显示达到此费用的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that cost more than this, in US dollars.</source>
        <translation>只显示费用超过此值的条目，以美元计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a star.</source>
        <translation>只显示带星标的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries that have all of the chosen tags.</source>
        <translation>只显示含有全部所选标签的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only entries with a note.</source>
        <translation>只显示有备注的条目。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows everything again.</source>
        <translation>重新显示全部内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies what stands beside it.</source>
        <translation>复制旁边的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Type a tag for the selected entries; Enter adds it.</source>
        <translation>为所选条目输入标签；按 Enter 添加。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A note about this entry, for yourself. It is kept as you type.</source>
        <translation>关于此条目的备注，供自己查看。输入时自动保存。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the entry where it is worked with: compared, or edited.</source>
        <translation>在使用该条目的地方显示它：对比或编辑。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Draws on the image that is chosen below.</source>
        <translation>在下方所选的图像上绘制。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Goes back to the image with the mask and the prompt of this job.</source>
        <translation>带着此作业的蒙版和提示词回到图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>One of the four images. A click chooses it.</source>
        <translation>四张图像之一。点击选择它。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The time over which costs are summed up.</source>
        <translation>汇总费用的时间段。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What was spent, by day or by month. Arrow keys go from bar to bar.</source>
        <translation>按天或按月的支出。用方向键在各柱之间移动。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the chart as a picture.</source>
        <translation>将图表复制为图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Saves the chart as a PNG picture.</source>
        <translation>将图表保存为 PNG 图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The sections of the settings. What is changed holds at once.</source>
        <translation>设置的分类。更改立即生效。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The address at which MidJourney&apos;s gateway answers.</source>
        <translation>MidJourney 网关的地址。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Your API key. It is kept in the system&apos;s keychain, and never shown once it is saved.</source>
        <translation>API 密钥。保存在系统钥匙串中，保存后不再显示。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Finds settings on all pages, by their names and by what else they are called. Enter goes to the first one.</source>
        <translation>按名称及其他叫法在所有页面中查找设置。按 Enter 转到第一项。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The settings that were found. A click goes to one.</source>
        <translation>找到的设置。点击可转到该项。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Sets everything back to what it came as. The key stays, and so do your images, masks and prompts.</source>
        <translation>将所有设置恢复为默认值。密钥、图像、蒙版和提示词都会保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Brings back what was reset last.</source>
        <translation>恢复最近重置的内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Checks the key for stray characters, keeps it, and tests it.</source>
        <translation>检查密钥中有无多余字符，将其保存并测试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Asks the gateway whether it takes the key. It costs nothing.</source>
        <translation>询问网关是否接受此密钥。免费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the key out of the keychain.</source>
        <translation>从钥匙串中移除密钥。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Practice: fills masked areas from their surroundings, offline and for free. It does not read the prompt.</source>
        <translation>练习：用周围内容填充蒙版区域，离线且免费。不读取提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>MidJourney: the real thing, over the network. Each submission costs money.</source>
        <translation>MidJourney：真实生成，需要联网。每次提交都会收费。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes the settings; everything in them holds already.</source>
        <translation>关闭设置；其中的更改已经生效。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The language of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large all texts of the window are.</source>
        <translation>窗口中所有文字的大小。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>A light or a dark window, or as the system has it.</source>
        <translation>浅色或深色窗口，或跟随系统。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The colour that is laid over areas.</source>
        <translation>覆盖在区域上的颜色。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses any other colour for buttons and switches.</source>
        <translation>为按钮和开关选择任意其他颜色。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses any other colour.</source>
        <translation>选择任意其他颜色。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What areas are laid over with: the colour, lines, or nothing.</source>
        <translation>区域的覆盖方式：颜色、线条或不覆盖。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much of the image shows through the colour of the areas.</source>
        <translation>图像透过区域颜色显示的程度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The colour of buttons, switches and of what is chosen.</source>
        <translation>按钮、开关和所选内容的颜色。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets what is drawn snap to vertices, edges and the border.</source>
        <translation>让绘制的内容吸附到顶点、边和图像边界。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How broad the brush and the eraser are, in pixels of the image.</source>
        <translation>画笔和橡皮擦的宽度，以图像像素计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large vertices and handles are.</source>
        <translation>顶点和控制点的大小。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What the wheel of the mouse does without Ctrl.</source>
        <translation>不按 Ctrl 时鼠标滚轮的作用。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How much larger the picture gets by one notch of the wheel.</source>
        <translation>滚轮每转一格图像放大的程度。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets nothing in the window move by itself.</source>
        <translation>让窗口中没有任何内容自行移动。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Lets a pen paint more broadly the harder it is pressed.</source>
        <translation>让数位笔按得越重画得越宽。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The format that is offered first when a result is saved.</source>
        <translation>保存结果时的首选格式。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The quality of JPEG and WebP files: 95 looks like the original.</source>
        <translation>JPEG 和 WebP 文件的质量：95与原图看起来无异。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes WebP files that keep every pixel as it is.</source>
        <translation>写入的 WebP 文件保留每个像素的原样。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What saved files are called; words in braces are filled in.</source>
        <translation>保存文件的名称；花括号中的字段会被替换。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts this field into the name.</source>
        <translation>将此字段插入名称。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses where quick saves go.</source>
        <translation>选择快速保存的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Whether the desktop tells you of results while mjgui is not in front, and whether the prompt stands there.</source>
        <translation>mjgui 不在前台时，桌面是否通知结果，以及是否显示提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become before the oldest images go.</source>
        <translation>数据文件夹达到多大时清除最早的图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>How large the data folder may become, in gigabytes.</source>
        <translation>数据文件夹的大小上限，以 GB 计。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Says which images could go now. Nothing goes before you agree.</source>
        <translation>说明现在可清除哪些图像。经确认后才会清除。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes these images.</source>
        <translation>删除这些图像。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Deletes nothing.</source>
        <translation>不删除任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the data folder in the system&apos;s file manager.</source>
        <translation>在系统的文件管理器中显示数据文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Which program&apos;s keys the tools have.</source>
        <translation>工具采用哪个程序的按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Whether the prompt stands in what the desktop tells you.</source>
        <translation>桌面通知中是否显示提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Forgets the earlier prompts; favourites stay.</source>
        <translation>清除较早的提示词；收藏会保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Brings the prompts back that were forgotten.</source>
        <translation>恢复已清除的提示词。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>All actions with their shortcuts. Choose one to change its keys.</source>
        <translation>所有操作及其快捷键。选择一个即可更改按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>按下要给所选操作的按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes the chosen action&apos;s keys away.</source>
        <translation>清除所选操作的按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives the chosen action its own keys back.</source>
        <translation>恢复所选操作的默认按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Gives every action its own keys back.</source>
        <translation>恢复所有操作的默认按键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The id of the task that made these images.</source>
        <translation>生成这些图像的任务 ID。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Which of the four images this file is.</source>
        <translation>此文件是四张图像中的哪一张。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses the file of this image.</source>
        <translation>选择此图像的文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Takes this file out.</source>
        <translation>移除此文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Chooses up to four files at once.</source>
        <translation>一次选择最多四个文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens these files as the images of the task.</source>
        <translation>将这些文件作为任务的图像打开。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Opens nothing.</source>
        <translation>不打开任何内容。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only shortcuts in whose name or keys these words stand.</source>
        <translation>只显示名称或按键含有这些文字的快捷键。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only components in whose name or licence these words stand.</source>
        <translation>只显示名称或许可证含有这些文字的组件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>What mjgui is made of. The licence of the chosen one stands beside it.</source>
        <translation>mjgui 的组成部分。旁边显示所选组件的许可证。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The whole text of the licence.</source>
        <translation>许可证的全文。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows only pages in which these words stand, and marks them.</source>
        <translation>只显示含有这些文字的页面，并标出它们。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The pages of the guide.</source>
        <translation>指南的页面。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The page. Tab goes from link to link, Enter follows one; that of a command shows where it is found.</source>
        <translation>当前页面。Tab 在链接间移动，Enter 打开链接；命令的链接会显示该命令的位置。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The report, exactly as it is copied or saved.</source>
        <translation>报告，与复制或保存的内容完全一致。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Puts the report on the clipboard.</source>
        <translation>将报告放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Writes the report to a text file.</source>
        <translation>将报告写入文本文件。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this; the report is forgotten.</source>
        <translation>关闭此窗口；报告不会保留。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Copies the versions of mjgui and of what it is made of.</source>
        <translation>复制 mjgui 及其组成部分的版本信息。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Shows the licences of everything that mjgui is made of.</source>
        <translation>显示 mjgui 所有组成部分的许可证。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>Closes this.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/whats_this/texts.py"/>
        <source>The one folder in which mjgui keeps everything.</source>
        <translation>mjgui 存放全部数据的唯一文件夹。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/foldout.py"/>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Info: {text}</source>
        <translation>信息：{text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Success: {text}</source>
        <translation>成功：{text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Error: {text}</source>
        <translation>错误：{text}</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/widgets/message_bar.py"/>
        <source>{n} more messages: show the next</source>
        <extracomment>For one: {n} more message: show the next</extracomment>
        <translation>
            <numerusform>另有{n}条消息：显示下一条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>failed: {reason} Press to try again.</source>
        <translation>失败：{reason} 按下重试。</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>loading {percent}%</source>
        <translation>正在加载{percent}%</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../mjgui/ui/widgets/thumb_button.py"/>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <location filename="../../mjgui/ui/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分钟</numerusform>
        </translation>
    </message>
</context>
</TS>
