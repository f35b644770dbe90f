### Joint bodies: who sits in them, who presides. Tasks, posts and rules are in the words of the dossier.

bodies-title = { $day }的联合机构
bodies-window = { $day }的机构
bodies-none = 此日未知有联合机构存在。
body-under = 依据：{ $agreement }
body-for = 事关：{ $place }
# $task is in the words of the dossier: "settle the accounts".
body-task = 任务：{ $task }。
body-seats = 席位
body-seat = <party/>：{ $seats }
body-posts = 职位
body-chair = 主席
body-approval = 须经批准
chair-held = { $party }。
chair-untold = 无人记载由谁担任。
# $rule is in the words of the dossier.
chair-rule = { $chair }规则：{ $rule }。
chair-missing = { $chair }不详：“{ $events }”的日期。
