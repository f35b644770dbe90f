### What was promised, by when, and what became of it.
### $action is in the words of the dossier ("leave the fort") and in its language; $days is a number of days in words.

# What is promised, as it stands in a list.
promise = { $action }

## When it is due.

deadline-by = 期限：{ $day }
# $days is "between 1 and 15 November 1945".
deadline-by-a-day = 期限：{ $days }的某日
# $stretch is a month or a year.
deadline-by-a-day-in = 期限：{ $stretch }的某日
deadline-latest = 最迟：{ $day }
# $missing is one of the messages deadline-date-of.
deadline-latest-missing = 最迟：{ $day }；所缺：{ $missing }
deadline-earliest = 不早于{ $day }
deadline-earliest-missing = 不早于{ $day }；终期无法推算：缺{ $missing }
deadline-missing = 无法推算：缺{ $missing }
deadline-untold = 未载期限
# $events is one event or several, by name.
deadline-date-of = “{ $events }”的日期

## States, by their names alone.

state-created = 已约定；条件未成就
state-in-effect = 生效中
state-fulfilled = 已履行
state-overdue = 已逾期
state-violated = 已违反
state-discharged = 已免除
state-suspended = 已中止
state-expired = 已失效
state-terminated = 经协议终止
state-no-information = 无人记载

## States with their days.

state-days-overdue = 已逾期{ $days }
state-days-left = 生效中；尚余{ $days }
state-last-day = 生效中；今日为最后一日
state-untold = 是否履行无人记载
state-untold-since = 是否履行无人记载；逾期已{ $days }
fulfilled-last-day = 于最后一日履行
fulfilled-early = 已履行，提前{ $days }
fulfilled-late = 已履行，迟{ $days }
fulfilled-in-time = 如期履行
# The days of the next two are days at most: "at most 5 days".
fulfilled-in-time-or-late = 如期履行，或迟{ $days }
fulfilled-perhaps-late = 已履行，或属如期，或迟{ $days }
fulfilled-in-time-or-open = 如期履行，或有延迟
fulfilled-open = 已履行，或如期，或延迟

## The view.

commitments-title = { $day }的承诺
commitments-shape = 显示方式
commitments-as-list = 列表
commitments-as-board = 按条款与状态
commitments-none = 截至此日，尚无任何承诺。
commitments-column-what = 谁对谁承诺何事
commitments-column-due = 期限
commitments-column-state = 当日状态
# In place of <debtors/> where no source tells who; { "" } is nothing.
commitment-nobody = （未载何方）
# Who is to do it, and what.
commitment-line = <debtors/>：<action>{ $action }</action>
commitment-line-owed = <debtors/>：<action>{ $action }</action><quiet>；权利方：</quiet><creditors/>
commitment-no-agreement = 未指明所据协定
commitment-in-article = { $agreement }，{ $article }
# $article is a number: "2", "IV".
article = 第{ $article }条
commitment-reckoned-from = 自“{ $event }”起算
commitment-done = 履行于：{ $day }
commitment-done-later = 后来履行：{ $day }
commitment-also-possible = 也可能：{ $states }

## The board: articles down, states across.

board-article = 条款
board-no-agreement = 未指明所据协定
board-no-article = 未载条款
board-column-late = 逾期或违反
board-column-untold = 无人记载
board-column-open = 尚待履行
board-column-settled = 已了结
