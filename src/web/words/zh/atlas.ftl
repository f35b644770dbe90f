### What stands around every view: the masthead, the choice of an account, quotes, the strip of days.

## Before the dossier is there, and when it cannot be read.

opening = 正在打开卷宗……
trouble-unread = 无法读取卷宗：{ $reason }。
trouble-not-again = 无法重新读取卷宗（{ $reason }）。当前显示的是先前读取的内容。
trouble-deaf = 提供本图集的程序没有应答。当前显示的是最后一次读取的内容。
view-failed = 此视图无法推算
view-failed-reason = { $reason }。其他视图仍可使用。
view-again = 重试
# The title of a window: what is shown, then the title of the dossier.
page-title = { $view } – { $dossier }

## The masthead.

skip = 跳到正文
language = 语言
views = 视图
view-day = 当日
view-timeline = 时间线
view-compare = 对照
view-commitments = 承诺
view-bodies = 机构
view-sources = 史料
view-disagreements = 分歧
view-whatif = 假设
view-search = 检索
view-help = 说明
view-why = 缘由

## According to whom.

account = 依据
account-default = 全部史料，相互比较
account-first-group = 以一种史料为先，其未载处由其他补充
account-first = 先依{ $source }
account-only-group = 仅依一种史料
account-only = 仅依{ $source }
# A source in a list: its letter and who made it.
account-source = { $letter }：{ $name }
# The same after "according to" in a sentence.
account-told-alone = 仅{ $source }
account-told-first = { $source }，其未载处由其他补充

## Sources and their words.

letter-of-source = 史料{ $letter }：{ $name }
# The quotation marks of the language around words in another.
quote = “{ $words }”
what-sources-say = 史料怎么说
# <source/> is the title of a source, in its own language.
source-says = <source/>：{ $says }
rests-on = 所据为
also-rests-on = 另据
why-link = 为什么？逐层列出理由，直至引文
place-count = { $count }处地方

## How a source says something.

modality-asserted = 明言
modality-denied = 否认
modality-reported = 转述他人
modality-doubted = 存疑
modality-hypothetical = 仅为假设
modality-prescribed = 规定
modality-opinion = 评判

## The strip of days at the foot.
## What a button shows stands at the start of what it is called: "previous change", "Previous change: 3 May".

strip = 所选日期
strip-previous = <short>上一</short><wide>变动</wide>
strip-next = <short>下一</short><wide>变动</wide>
previous-change = 上一变动
previous-change-on = 上一变动：{ $day }
next-change = 下一变动
next-change-on = 下一变动：{ $day }
day-field = 日期，如1946年2月1日或1946-02-01
day-slider = 日期。方向键：一天；加Shift：下一变动；翻页键：一个月
play = 播放
stop = 停止
pace = 速度
pace-day = 逐日
pace-week = 逐周
pace-change = 逐次变动

## Faults of the dossier.

fault-count = { $count }处错误
warning-count = { $count }处警告
no-faults = 没有错误
# $faults is "3 faults and 1 warning".
faults-in-dossier = 卷宗中有{ $faults }
faults-notice = <faults/>：仍可使用的部分照常显示。
