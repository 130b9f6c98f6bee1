<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>关于 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>版本 {version}，Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>您的保险库位于</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU 通用公共许可证第 3 版或更高版本</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>服务徽标</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>来自 simple-icons（CC0）；徽标归各自所有者所有</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>报告安全问题</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>保存新验证码</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新验证码</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>在网站上输入此验证码</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>网站接受后，请保存。下一个验证码会不同。</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>网站接受后，请保存，然后把该网站的恢复码也存到这里。</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>保险库中已有使用此密钥的验证码。</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>请取一个名称，方便以后查找。</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>扫描屏幕</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>在所有屏幕的所有窗口中查找二维码</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>用于手机上或纸上的二维码</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>截图和照片，可一次选择多张；也可以拖放到此窗口</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>自动备份失败：{why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>有更改时，最多</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>保留最近</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>有更改后，4OTP 会将加密备份写入一个文件夹，最好是由网盘同步的文件夹。每个备份都会读回并成功打开后才算数。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>保存到 {folder}。最近一次成功的备份：{last}。</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>失败：{why} 每小时重试一次。</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>请选择一个文件夹。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>备份密钥</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>一个文件，包含 %n 个验证码，用单独的密码短语加密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>没有密码短语，任何人都无法打开它，包括您自己。</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>选择位置并备份…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>保存备份</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>完成。备份中有 %n 个验证码；已读回并成功打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n 个无法读取的条目已原样包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份已创建</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>使用已读取的内容继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>或用其他方式添加验证码：</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>请出示下一个二维码。</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>已读取。</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>此二维码已读取过。请出示另一个。</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>将二维码对准摄像头，使其占画面的一半左右。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>摄像头正在被占用</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>不允许使用摄像头</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>摄像头已断开</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>摄像头无法工作</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>导出或导入设置</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>留存，或用于另一台电脑</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>文件中未提及的保持不变</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>文件包含您在“更多”中的设置：不含验证码、密钥或密码。任何人都可以查看。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已略过：</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>所有设置已是如此。</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}：4OTP 没有此设置</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}：值无效</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>可能有人知道旧密码</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>这样保险库也会换用新密钥，恢复密钥需要重新创建。</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>改用新密码</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>保留旧密码</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>保险库的较旧副本</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>备份文件用创建时的密码短语打开。</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>删除较旧的副本？</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>仅删除所有验证码都在保险库或其回收站中的副本。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>更改并删除</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>密码已更改</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>导出到 Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>要显示的验证码</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>每个二维码最多含十个验证码，供 Google Authenticator 或能读取其导出内容的其他应用使用。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n 个验证码无法一同导出：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>显示 %n 个验证码的二维码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>其中包含这些验证码的密钥。请先输入密码。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>此电脑的时钟跳变了 {time}。验证码可能会被拒绝。</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>此电脑的时钟偏差了 {time}。验证码已据此校正。</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>此电脑的时钟慢了 {time}。验证码可能会被拒绝。</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>此电脑的时钟快了 {time}。验证码可能会被拒绝。</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n 天</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n 分钟</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n 小时</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>校正验证码</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>已复制 {name} 验证码</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>已复制 {name} 的下一个验证码</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>已取消置顶</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>已将 {name} 移到回收站</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>已移到同步</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>已复制到同步</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>已复制到此设备</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>仅在此设备上保留 {name}？</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>它将从您的其他设备上消失。</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>仅保留在此处</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>仅在此设备上</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>剪贴板将在 %n 秒后清空。</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>未命名条目</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>需要 PIN 码：点击此处</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>例如 JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>备注、标签和高级设置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>二维码旁边的文字；空格和大小写无关紧要。也可以是链接。</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>账户（可选）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>验证码</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>生成下一个验证码</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>复制下一个验证码</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>显示二维码…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>恢复码…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>两个都保留，不再标记</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>仅保留在此设备上…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>复制到此设备</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>移到同步</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>复制到同步</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>移到分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建分组…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>无验证码：缺少一项设置</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>按 Enter 获取下一个验证码</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>验证码已隐藏</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>添加您的第一个验证码</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>还没有验证码</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>在网站上开启两步验证，并把密钥带到这里。只需一分钟。</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>此分组中没有内容</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>可通过验证码的菜单将其移到这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>没有匹配的网站、账户、分组、标签或备注。</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>在此设备上</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>找到的验证码</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>所有选中项的分组</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>使用访问密钥连接到 4OTP Sync</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>请出示下一个二维码，或保存已读取的内容。</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>继续扫描屏幕</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>用摄像头继续读取</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>打开更多图片</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>保存 %n 个验证码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>请取一个名称，方便以后查找。</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>已保存 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>已保存 %n 个验证码</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>仅在访问密钥未指明服务器时填写。</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>扫描访问密钥二维码</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>摄像头、屏幕或图片</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>控制台的“访问密钥”中会显示访问密钥：在那里显示并复制它。</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>手动输入访问密钥</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>同步此设备上的所有验证码</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>选择要同步的</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>都不同步：仅保留在此设备上</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>要同步的验证码</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>启用同步</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>会先保留一份保险库副本。两边都不会删除任何内容。</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>连接到 {host}？</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>此访问密钥指向的不是 4OTP 自己的服务器。如果这正是您预期的服务器，请继续。</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>已连接到 {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>服务器上已同步：%n 个验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>此设备上：%n 个验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>两边都有、将合并为一个：%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>同步已开启。</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>打开较旧的副本</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>副本创建之后的更改不包含在内。所有文件都会保留。</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>保险库旁边没有副本。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>断开此设备的连接？</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>其他设备不受影响。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>在此设备上保留所有验证码</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>从此设备移除已同步的验证码</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>输入“移除”以确认</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>测试备份</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>请亲自输入密码短语：目的是确认您是否还记得。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>密码短语正确。文件中有 %n 个验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>创建于 {date}。</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n 个与现在相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n 个比现在的旧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n 个已不在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>其中缺少 %n 个较新的验证码。请创建新的备份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>保存前更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>账户（可选）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>编辑验证码</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>替换密钥…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>点按图片可选择另一张。</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>更改已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>已将 {name} 移到回收站</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>操作未成功（{code}）。未更改任何内容。</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>密钥的第 {position} 个字符是 {character}，密钥中不会出现它：0 应为 O，1 应为 I 或 L，8 应为 B。</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>密钥的第 {position} 个字符无效：只能是 A 到 Z 和 2 到 7。</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}必须介于 {minimum} 和 {maximum} 之间。</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}的值是 4OTP 不认识的。</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>保险库正被另一个程序使用（{host} 上的进程 {pid}）。此处可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}太长。</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>密钥为空或太短。</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>密钥过长：请检查粘贴的内容。</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>密钥长度不符合此类验证码的要求。</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>密钥中有字符输入错误：校验位不匹配。</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>此版本的 4OTP 不认识这种验证码类型。</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>此验证码需要其 PIN 码。</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>此文本既不是密钥，也不是以 otpauth:// 开头的链接。</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>这是 Google Authenticator 的导出内容；请作为导入打开。</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>此链接过长，不可能是验证码链接。</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>此链接含有无法读取的字符。</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>此文件不是可用的图片。未更改任何内容。</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>保险库已锁定。请先解锁；未更改任何内容。</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>此文件不是 4OTP 的保险库。文件保持原样。</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>此保险库由较新版本的 4OTP 创建。请更新；文件保持原样。</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>保险库文件已损坏。文件已保留，可以打开较旧的副本。</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>保险库在此处只能读取。未更改任何内容。</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>磁盘已满。您的更改保留在内存中，一有空间就会保存。</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>已有保险库；未更改任何内容。</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>提示泄露了密码的一部分。请不要使用密码中的字母来描述。</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>提示太长：最多 80 个字符。</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>此恢复密钥无法打开此保险库。</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>此电脑的密钥已丢失。请用密码或恢复密钥解锁；验证码没有丢失。</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>保险库文件不在原来的位置。未创建或更改任何内容。</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>请输入一次密码，以免忘记。</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>此条目已不存在。</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>此电脑没有 4OTP 可以信任的密钥存储。</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>此电脑的密钥存储拒绝了请求。未更改任何内容。</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>此条目无法读取。已原样保留。</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>此验证码的计数器已到上限。</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>请取一个名称。</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>此验证码已不存在。</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>此分组已不存在。</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>此电脑的密钥存储已锁定。请解锁后重试，或使用密码。</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>另一个文件占据了保险库的位置，未被覆盖。请立即备份，然后重新打开 4OTP。</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>此条目来自同步，会原样保留。</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>没有其他方式能打开保险库。请先设置密码或创建恢复密钥。</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>此保险库无法升级。在此只能读取，不能更改。请更新 4OTP。</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>此副本已不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>此验证码没有计数器：它随时间变化。</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>保险库无法保存。您的更改保留在内存中；请检查其文件夹是否存在。</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>无法从磁盘读取保险库文件。请检查谁有权读取，或打开一个副本。</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>密码至少需要 %n 个字符。</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>PIN 码不正确。还可尝试 %n 次，之后只能用密码打开。</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>密码不正确。%n 秒后可再试。</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>可打印的页面</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>用密码加密</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>同时打印恢复码</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>保险库密码</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>选择位置并导出…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>导出到 Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>供手机扫描的二维码</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>恢复套件</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>打印的恢复密钥和加密备份</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>此文件以明文保存您的密钥：读到它的人就拥有您的验证码。用完后请删除。</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>此格式无法容纳 %n 个验证码：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n 个验证码会失去：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n 个无法读取的条目只会包含在备份中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>分组和标签</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>置顶状态</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>已导出 %n 个验证码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>创建我的保险库</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>欢迎使用 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>您的验证码在此电脑上用只有您知道的密码加密。任何人都无法重置它，请选择一个您能记住的密码。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>在此列表中重复</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>同一密钥在此列表中出现两次</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>此密钥已在这里，名为 {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>这里已有同名但密钥不同的验证码</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>没有名称：请取一个名称。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>已读取 {read}/{size}；缺少第 {missing} 部分。</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>已读取 {read}/{size}；缺少第 {missing} 部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n 个待添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n 个无法使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · 位于 {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>找到的验证码</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>它已在列表中。</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>打开含有二维码的图片</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>显示快速选择器</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>新分组的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>分组显示在搜索框下方。一个验证码只属于一个分组，或不属于任何分组。</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>分组“{name}”的名称</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>上移“{name}”</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>下移“{name}”</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>删除分组“{name}”</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>已删除分组“{name}”；其中的验证码保留</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>自动备份失败了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>最近一次备份只包含 %n 个验证码</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>从未测试过备份</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>上次测试备份是在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>只有此电脑能打开保险库</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>保险库没有密码</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n 个条目无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>此电脑的时钟不准</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n 个验证码共用一个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>还剩 %n 个恢复码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n 个验证码设置异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n 个验证码的密钥较短</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n 个副本可用以前的密码打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>较旧的备份仍保留。请检查文件夹是否存在。</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>之前的备份所含验证码是它的两倍以上。在您确认无误之前，较旧的备份会保留。</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>如果此电脑丢失，验证码也会丢失。备份只需一分钟。</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>测试会用密码短语打开备份并进行比较。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>请再测试一次，以确认密码短语正确。</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>如果没有它的密钥存储（例如重装系统后），就没有任何办法打开。请添加密码。</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>拿到此电脑的人就能得到验证码。请设置密码。</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>它们会原样保留，并在每次更新后重新尝试。</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>网站可能会拒绝验证码。4OTP 可以按差值校正。</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>这可能是正常的。如果有一个是多余的，请删除。</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>请在网站上重新生成，并与验证码保存在一起。</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>这可能是正常的：请与网站的说明对照。</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>低于 80 位的密钥较弱。请在网站上关闭再重新开启两步验证。</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>拥有其中任何一个的人仍可用以前的方式打开。请更新或删除它们。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>测试备份</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>备份设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>校正验证码</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>确认无误</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>没有任何情况会让您丢失验证码。</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不再询问</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>最近 %n 次更改，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>恢复到此版本…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>恢复到 {when} 的版本</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>已回到较早的版本</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>服务器丢失更改后已修复</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>说明已不再保留</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n 个将恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n 个将移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n 个将更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>恢复到 {when} 的版本？</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>此操作会影响所有设备，但也可以撤回。</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>恢复到此版本</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>所有设备都将回到该版本。</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>备份 / 导入 / 导出</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>将所有验证码存入一个加密文件</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>备份或其他应用的文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>供其他应用使用或打印</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>测试备份</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>打开并比较一个备份；不会更改任何内容</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>请把备份保存在网盘文件夹或移动硬盘中。不要通过邮件或短信发送：拿到文件和密码短语的人就拥有全部验证码。</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>上次自动备份失败。</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>上次验证备份是在 {date}。</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>尚未测试过备份。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>已开启，尚未创建备份</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>已开启，上次创建于 {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>选择另一张图片</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>按网站名称</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>自己的图片…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>把您的验证码带到这里</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>选择 4OTP 备份或其他应用的导出文件，或将文件拖放到此窗口。4OTP 会自动识别文件类型；在您看过每个条目之前不会添加任何内容。</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>文件已加密。请输入导出时使用的密码或密码短语。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} 来自 {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>正在打开。有些应用会故意让此过程变慢，可能需要几秒钟。</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>正在与您的验证码比较…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>剪贴板中没有可读取为验证码的内容。</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>恢复套件</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>保险库密码</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>新的恢复密钥无需密码即可打开保险库文件；旧的恢复密钥将失效。旁边的备份用密码短语加密，密码短语不会打印出来：请记住它。</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>保存恢复套件</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>恢复套件已保存。请打印并删除该文件。</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP 恢复套件</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP 恢复套件，创建于 {date}

找回验证码的方法：安装 4OTP，选择“更多 &gt; 备份 / 导入 / 导出 &gt; 导入密钥”，然后出示下方所有二维码的照片。届时会要求您输入密码短语。

恢复密钥可打开其创建所在电脑上的保险库文件：</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>第 {number} 部分，共 {total} 部分</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>徽标</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>此保险库未受保护：使用此电脑的任何人都能读取。</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>另一个程序已打开此保险库：此处可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>此保险库由较新版本的 4OTP 写入：此处可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>保险库在此处只能读取，不能更改。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>尚未保存：{why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>其他地方的验证码</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>备份 / 导入 / 导出</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>您的保险库</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>此应用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>显示语言</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>快速选择器和托盘</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>导出或导入设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>关于 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n 个条目，原样保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>有些网络只允许程序通过代理连接外网。此电脑上的服务器不需要代理。</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>分组名称</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>新验证码</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>网站会显示二维码，旁边还有密钥或链接。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>剪贴板中的链接、密钥或图片；随处可按 Ctrl+V</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>手动输入密钥</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>空格随意，大小写均可</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>提示（可选）</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>使用此电脑的任何人都能在解锁界面看到它。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>提示泄露了密码的一部分。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>无法读取保险库文件。已打开 {when} 的副本；文件已保留。</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>保险库有了新密钥。恢复密钥和密钥存储需要重新设置。</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>保险库提示：{code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n 个条目无法读取，已原样保留：请查看“更多”。</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>4OTP 出现问题</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>您的验证码与上次保存时一致。下方的报告不含验证码、密钥或名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>已保留 %n 个副本：无法打开，或含有保险库中没有的验证码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>较旧的副本</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>没有可用以前的密码打开的副本。</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>以前的密码</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>此后保险库换用了新密钥：只有这个密码能打开它们以查看内容。</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>改用当前密码</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>保险库会在旁边保留自己的副本。拥有其中任何一个的人仍可用以前的方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>保险库有 %n 个副本可用以前的密码或恢复密钥打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>删除 %n 个较旧的副本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>仅删除所有验证码都在保险库或其回收站中的副本。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n 个副本已改用当前密码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>请重试，或使用其他方式：</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>周期（秒）</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>基于时间（TOTP），最常见</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>基于计数器（HOTP）</translation>
    </message>
    <message>
        <source>Steam Guard</source>
        <translation>Steam Guard</translation>
    </message>
    <message>
        <source>Yandex Key</source>
        <translation>Yandex Key</translation>
    </message>
    <message>
        <source>Mobile-OTP</source>
        <translation>Mobile-OTP</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Show the QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>其中包含此验证码的密钥。请先输入密码。</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>验证码类型</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>建议一个</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>继续之前请先写下来：{words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP 快速选择器</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>保险库密码</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>要哪个验证码？</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>{name} 的 PIN 码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>保存在保险库中</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>此验证码即将失效。%n 秒后出现下一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>已输入 {name} 验证码</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>已复制 {name} 验证码。此处不允许程序在其他程序中输入。</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>已复制 {name} 验证码</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>已复制 {name} 验证码，还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>另一个程序已占用此快捷键。请另选一个。</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>您的键盘没有此键。请另选一个。</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>这不是快捷键。请按住 Ctrl、Alt 或 Meta 再按一个键。</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>请加上 Ctrl、Alt 或 Meta：单独的键将无法用于输入。</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>此桌面环境未提供快捷键。请在其设置中为 4otp --quick 绑定快捷键。</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>桌面环境未授予该快捷键。请在其中为 4otp --quick 绑定快捷键。</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>此桌面环境不为程序提供快捷键。请在其中为 4otp --quick 绑定快捷键。</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>桌面环境拒绝了该快捷键。请在其设置中为 4otp --quick 绑定快捷键。</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>无法在那里输入验证码。请改为复制。</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>验证码中有无法输入的字符。请改为复制。</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>快速选择器和托盘</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>在任何程序中：按下快捷键，输入两三个字母，再按 Enter。Ctrl+Enter 将验证码输入到您之前所在的窗口，Shift+Enter 使用下一个验证码。</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>显示选择器</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>随系统启动 4OTP</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>用 4OTP 打开 otpauth 链接</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>此桌面环境上程序无法绑定快捷键。请在系统键盘设置中添加一个快捷键，命令为：4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>已绑定 {keys}。现在按下试试。</translation>
    </message>
    <message>
        <source>It</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>正在读取图片…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>恢复码，每行一个</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>在此粘贴，每行一个</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>更改列表</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>网站对每个恢复码只接受一次，可代替验证码使用。用过后请勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还剩 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>复制 {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>恢复码已复制。网站接受后请勾选。</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>我已妥善保管</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>使用此密钥无需密码即可打开保险库。请打印或抄写下来，与重要文件放在一起。它只在现在显示。</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP 恢复密钥</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>此密钥无需密码即可打开其创建所在电脑上的 4OTP 保险库。</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>在解锁界面选择“使用恢复密钥”并输入；空格无关紧要。</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>请像护照一样保管这张纸。拿到它和保险库文件的人可以读取所有验证码。</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>创建于 {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>已保存。文件可能被悄悄复制：纸张更安全。</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>恢复密钥已复制</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>链接未指明计数器：从 0 开始计数。请将第一个验证码与网站核对。</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>因名称而被视为 Steam Guard 验证码。如果不对，请更改类型。</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>名为 Steam，但由数字组成：保留为普通验证码。</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>仅有密钥无法得知其网站：请取一个名称。</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>此条目原在来源应用的回收站中。</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>异常：{parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n 位</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>每 %n 秒更新一次</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>密码短语或恢复密钥</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>账户的电子邮件地址</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>使用 4OTP Sync 时留空。</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>邮件中的验证码</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>一次性密码或备用码</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>您会收到一封含验证码的邮件。您的验证码只在此电脑上打开。</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>请输入邮件中的验证码。十分钟内有效。</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>此账户需要第二重验证。</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>最后，是只有您知道的内容。它绝不会离开此电脑。</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>条目 {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} 来自 {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>文件中的条目</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>验证码的去处</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>在此设备上</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>添加 %n 个验证码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>没有可添加的内容</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>补全这里已有的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>已添加 %n 个验证码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 个已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n 个被拒绝，原因见下方</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>文件中的所有内容都已在这里。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>报告已保存。其中包含名称和原因，不含密钥。</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>此处无法读取 {kind} 类型的图片。请先另存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>无法删除桌面环境生成的屏幕图片。请手动删除：{path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>桌面环境未提供屏幕图片。</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>请在该应用中重新导出。</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>此文件不是这里可读取的图片。</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>此图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>此图片太大。请裁剪出含二维码的部分。</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>内容太多，一个二维码放不下。</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>没有可显示为二维码的内容。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>未找到摄像头。请插入一个，或用其他方式添加验证码。</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>摄像头无法打开：另一个程序正在使用它，或隐私设置不允许 4OTP 使用。</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP 无权使用摄像头。请在此电脑的设置中允许，然后重试。</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>摄像头不再提供画面。是否已被拔出？</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP 尚无权查看屏幕。请在“隐私与安全性 &gt; 屏幕录制”中允许，然后重新启动它。</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>此桌面环境不提供所需的功能。</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>桌面环境拒绝了请求。未更改任何内容。</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>此图片中未找到二维码。</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>屏幕上未找到二维码。它必须完整可见，且不能太小。</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>已读取，但这不是用于登录的验证码。</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>这是恢复密钥。它用于打开保险库或账户，不是要保存在这里的验证码。</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>一次的文本过多。请用“导入”以文件方式打开。</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>这是访问密钥。用于在“同步”中进行连接。</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>密钥并非由数字 0 到 9 和字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>密钥的书写方式是 4OTP 不认识的。</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>此电脑的时钟显示了不可能的时间。</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>此 Google Authenticator 导出内容被截断或输入有误。</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>此 Google Authenticator 导出内容中没有验证码。</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>此 Google Authenticator 导出内容已损坏。</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>此 Google Authenticator 导出内容被截断。</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>此 Google Authenticator 导出内容自相矛盾。</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator 不支持此类验证码。</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator 不支持此算法。</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator 仅支持 6 位或 8 位验证码。</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator 仅支持 30 秒的验证码。</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>此验证码太大，无法用于 Google Authenticator 导出。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>以及解锁界面按需显示的提示</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>移除恢复密钥</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>之后打印的纸张将无法再打开任何内容</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>用此电脑的密钥存储解锁</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>较旧的副本</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>有些可用以前的密码打开。更新或删除它们</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>已有一个。可创建新的；旧的纸张将无法再打开任何内容</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>忘记密码时用于打开保险库的打印密钥</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>已开启。会不时再次要求输入密码。点击关闭</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>已关闭。开启后，只要您已登录系统，无需输入密码即可打开。点击开启</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>创建恢复密钥</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>停止无密码解锁</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>无密码解锁</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>多久后清空剪贴板</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>屏幕锁定或电脑睡眠时锁定</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>在截图和录屏中隐藏 4OTP</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>用快捷键打开快速选择器</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>在托盘中显示 4OTP</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>关闭窗口后 4OTP 保留在托盘中</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>新验证码存放位置</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>窗口最小化时锁定</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>启动时隐藏到托盘</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>指向时才显示验证码</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>与同步服务核对时钟</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>时钟不准时校正验证码</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>只询问当前时间；不会发送有关您验证码的任何信息。</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>仅当验证码仍在剪贴板中时清空。会要求剪贴板管理器不保留它。</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>共享屏幕时也不会显示。</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>没有托盘时显示窗口。</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>高对比度使用自己的颜色。</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>例如 http://proxy.example.org:8080 或 socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>仅在代理要求时填写。</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>适用于他人可见的屏幕。复制功能不受影响。</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>每次由我指定</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>到我的所有设备</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>仅在此设备上</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>对半分：123 456、1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>三个一组：123 456、123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>两个一组：12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>不分组：123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按网站</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>按账户</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>最常用的在前</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>最近使用的在前</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自定义顺序</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认设置</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>无论光标在哪里，直接键入即可搜索。</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>复制第一个或选中的验证码</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>复制下一个验证码</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>复制当前显示的第一到第九个验证码</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>选择验证码</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>对选中验证码可执行的所有操作</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>清除搜索；离开页面</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新验证码</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>粘贴链接、密钥或图片</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>编辑选中的验证码</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>让屏幕阅读器读出选中的验证码和剩余秒数</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>置顶或取消置顶选中的验证码</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>将选中的验证码移到回收站</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>按自定义顺序移动选中的验证码</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>导出到 Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>在 Google Authenticator 中选择“转移验证码”，然后选择“导入验证码”，依次扫描。</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>看到它的人都能生成这些验证码。三分钟后消失。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>二维码 {number}/{size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} 的二维码</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>请用另一台设备扫描。看到它的人都能生成这些验证码。一分钟后消失。</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>链接已复制。其中包含密钥：请只粘贴到该用的地方。</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>您的保险库已就绪</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>添加您的第一个验证码</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>使用网站在您开启两步验证时显示的密钥或链接</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>从其他应用或备份导入</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>从其他验证器的导出文件，或从 4OTP 备份</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>连接到 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>获取您的其他设备已共享的验证码</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先四处看看</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>您想从哪里开始？</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>三四个不相关的词既安全又好记。</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>非常弱：立刻就能猜到</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>弱：很快就能猜到</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>一般：再加一个词</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>您的验证码没有变化，同步已暂停。请换一个网络再试；如果仍然如此，请询问服务器管理者。</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>此保险库尚未连接到同步服务器。</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>需要访问密钥，但没有收到。</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>这不是 4OTP 访问密钥。访问密钥以 4otp1 开头。</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>这是恢复密钥。访问密钥以 4otp1 开头。</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>这是访问密钥。恢复密钥以 4otprk1 开头。</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>访问密钥有错误或缺失的字符。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>此访问密钥由较新版本的 4OTP 创建。请更新此应用。</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>访问密钥已损坏。请从控制台重新复制。</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>服务器不认识此访问密钥。请在控制台中显示一个现有的密钥。</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>密钥指向未加密（http）的 {host}。只能使用 https 服务器。</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>服务器地址无效。正确格式如 https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>访问密钥未指明服务器：请填写其地址。</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>同步保险库最多可容纳 {limit} 个验证码。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>服务器提示一个保险库容纳不下。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>无法连接服务器。更改保留在此处，稍后发送。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>服务器未及时响应。更改保留在此处，稍后发送。</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>服务器证书无效，因此没有发送任何内容。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>响应的不是同步服务器：可能是酒店的登录页面或某个网站。</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>无法读取服务器的响应。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>服务器的响应没有结尾。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>服务器自身出现问题（{status}）。更改保留在此处，稍后发送。</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>服务器正在维护。更改保留在此处，稍后发送。</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>服务器要求稍等片刻。</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>其他设备一直在更改保险库。请稍后再试。</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>代理不允许此连接通过。请检查代理设置。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>无法连接代理。请检查代理设置。更改保留在此处，稍后发送。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>代理要求用户名和密码，或不接受所填内容。请在代理设置中填写。</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>代理地址无法使用。正确格式如 http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>订阅已过期：仍会收到其他设备的更改，您的更改保留在此处。</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>服务器拒绝此更改。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>服务器拒绝此设备。您的验证码没有变化。</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>尝试次数过多。请稍等再试。</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>服务器需要较新版本的 4OTP。请更新此应用。</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>此版本已不再保留；服务器只保留最近 50 个版本。</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>服务器不知道所请求的是什么。</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>所有者已删除或停用此访问密钥。验证码仍保留在此处；请用另一个密钥连接。</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>服务器不再认识此设备。验证码仍保留在此处；请重新连接。</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>所有者创建了新的同步保险库。验证码仍保留在此处；请用新的访问密钥连接。</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>同步服务器丢失了更改，例如从备份恢复之后。此处没有任何变化。修复会补回那里缺少的内容。</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>服务器恢复到了移除某个访问密钥之前的状态。所有者须先在控制台中更新密钥；然后再在此处修复。</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>服务器的响应违反了同步规则。</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>服务器显示的状态比此设备见过的更旧。</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>服务器的历史与此设备见过的不连续。</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>服务器显示了先前已被替换的密钥。</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>服务器上的某次更改并非由持有保险库密钥的人作出。</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>服务器为已知时段显示了另一个密钥。</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>服务器为此密钥保存的内容无法用它打开。</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>服务器回应的是另一个保险库。</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>密钥已更改，但历史记录中没有体现。</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>服务器的状态比此访问密钥更旧。</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>服务器遗漏或更改了记录。</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>服务器的密钥列表不是所有者的。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>此验证码错误或已过期。请检查，或重新发送一个。</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>这既不是密码短语，也不是恢复密钥。</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>此账户没有访问密钥。请在控制台中创建一个。</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>同步设置已损坏。验证码仍保留在此处；请重新连接。</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>此账户还没有同步保险库。请在控制台中创建一个。</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>此处不同的内容会在回收站保留 30 天。</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>您删除的一个验证码在另一台设备上被更改，因此保留。</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>您更改的一个验证码在另一台设备上被删除，现已恢复。</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>一个验证码在另一台设备上被删除；它在此处的计数器或位置也随之消失。</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>两台设备为同一验证码设置了不同密钥：两者都已并排保留。</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>一个验证码已在那里，已与其合并。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>启用同步</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>使用访问密钥连接</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>从控制台扫描或粘贴</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>使用邮箱和密码短语恢复</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>没有访问密钥时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>何时何地更改了什么；可回到某个版本</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开连接…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>同步设置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>在所有设备上删除 %n 个验证码…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>服务器：{address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>同步已暂停</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>目前未同步</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>正在同步…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>%n 项更改等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>%n 项更改在此等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>已同步，实时</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>此电脑如何连接服务器</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>同步核对</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>六个单词，在看到相同更改的所有设备上都相同</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>所有设备上相同的验证码，端到端加密：服务器无法读取。不使用同步，一切功能也正常。</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>上次联系：{when}。</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>上次更改：{when}。</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>实时，立即</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>每六小时</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>仅在我按“立即同步”时</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>在所有设备上删除这些验证码？</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>它们会移到此处的回收站保留 30 天，也可通过历史记录找回。</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>在所有设备上删除</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>同步需要您做出决定。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>被拒绝：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>这里已有密钥的新名称</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>与这里的不同：两者都保留</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>这不是该文件的密码。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>文件已损坏或不完整。未更改任何内容。</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP 不认识这种文件。未更改任何内容。</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>文件比任何导出文件都大。未更改任何内容。</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>该文件要求的运算量超过任何真实的导出文件。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>可用内存不足，无法打开此文件。</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>此文件旁边还需要另一个文件：{file}。请同时选择两者。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>无法导入此类文件。{advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} 不允许任何人读取此文件。请在该应用中以其他方式导出，不使用其自有锁定。</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>它绑定在创建它的设备上。{advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>此压缩包是空的：{app} 未能生成它。请更新 {app} 后重新导出。</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>缺少第 {missing} 部分，共 {size} 部分。请一起选择恢复套件的所有页面。</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>此图片中未找到二维码。请尝试更清晰或更大的图片。</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>此密钥文件已损坏，或不是密钥文件。请选择另一个。</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>无法从磁盘读取文件。</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>此文件不含 4OTP 设置。未更改任何内容。</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>它无法解密。请在另一个应用中重新导出。</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>它在文件中已损坏。请在另一个应用中重新导出。</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>它在另一个文件中。请一起选择导出的所有文件。</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>它有自己的密码。请在另一个应用中去除密码后重新导出。</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>它通过发送到手机的消息工作，没有密钥。请改为在网站上设置验证码。</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>该格式无法容纳此类验证码。请选择另一种。</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>该格式无法容纳此算法。请选择另一种。</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>该格式无法容纳这么多位数。请选择另一种。</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>此格式无法加密。请选择另一种。</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>文件需要密码。请输入一个；未写入任何内容。</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>密码短语错误或文件已损坏。</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>此备份由较新版本的 4OTP 创建。请更新。</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>这不是 4OTP 的备份。</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>备份大于 64 MiB。</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>文件已写入，但无法读回。它不能作为备份；请换一个位置。</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>备份文件夹不存在。</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>自动备份的设置已损坏：请重新设置。</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>请重新选择备份的频率。</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>这些页面属于多个恢复套件。请选择同一套件的页面。</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>恢复套件的一个二维码已损坏。请重新扫描其页面。</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>验证码太多，恢复套件放不下。请创建备份文件。</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>请在 Bitwarden 中重新导出，选择密码保护或普通 JSON。</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>请先用 OpenPGP 解密，或不使用 OpenPGP 导出。</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>此密码表没有验证码列。请以其他格式导出。</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>请不加密码重新导出为普通 ZIP 文件。</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>请在 WinAuth 中导出为文本，并选择该文件。</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>请在 KeePass 中将加密改为 AES 或 ChaCha20 并保存。</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>请在 KeePass 2 或 KeePassXC 中另存为 KDBX 4。</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>请使用应用自身的二维码导出。</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>请在网站上重新设置。</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>请截取其二维码的屏幕截图并选择该图片。</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>其“{member}”无法读取；已原样保留</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>无法在那里写入文件。</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>无法在那里写入文件：文件夹是只读的。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>磁盘已满。未写入任何内容。</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>它在另一个应用的回收站中</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>密码短语至少需要 %n 个字符。</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>此文件中有 %n 个验证码</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>已删除的验证码会在此保留 30 天。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>删除于 {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>永久删除 {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} 已恢复</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>永久删除 {name}？</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>此操作无法撤销。请确认该网站不再要求此验证码。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个条目？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>显示 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>快速选择器</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>退出 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>用此电脑的密钥存储解锁</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>打开较旧的副本…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>密码不正确。%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>保险库文件不在原来的位置</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>它的副本或密钥仍在此处。未创建或更改任何内容。</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>由较新版本的 4OTP 创建</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>请更新此电脑上的 4OTP。保险库保持原样。</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>保险库文件已损坏</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>文件已保留。可以用同一密码打开较旧的副本。</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>解锁 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>提示：{hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>从空保险库开始？</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>损坏的文件和所有副本都留在原处，只是改了名称。不会删除任何内容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>这些条目完全原样保留，随每个备份一起保存，并由每个较新版本的 4OTP 重新尝试读取。条目的文本可能含有其密钥：请勿给任何人看。</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>自 {when} 起。原因：{why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>条目的文本</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>显示其文本</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>永久删除此条目？</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>较新版本的 4OTP 也许能读取它。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>扫描屏幕</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>手动输入密钥</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>新验证码应存放到哪里？</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>已同步的验证码在您的所有设备上。其他的仅留在此设备上。</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>记住此选择</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>在此设备上</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>