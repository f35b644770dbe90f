### What would change if something were otherwise.

whatif-title = 假如……？
whatif-about = 移动一个日期，或略去一种史料。此后各视图均显示假设的情形并予注明；卷宗保持不变，每项假设都可撤回。
whatif-move = 移动
whatif-anything = 某一事件、开始或结束
whatif-to = 至
whatif-suppose = 假设
whatif-choose = 请选择要移动的事项。
whatif-leave-out = 略去
whatif-or = 或假设
whatif-take-back = 全部撤回
whatif-day = 假设的当日
whatif-map = 假设的地图
whatif-changes = 会有何变化
whatif-nothing = 没有变化：此假设在本时期内不影响任何据有状态或承诺。
# <map> is a link.
whatif-count = { $count }项 · <map>在地图上查看</map>
whatif-column-what = 事项
whatif-column-told = 如所记载
whatif-column-supposed = 如所假设
supposed = 所作假设
supposed-not-told = 假设，并非记载：
supposed-undo = 撤回
supposed-undo-named = 撤回：{ $supposition }
supposed-without = 不计{ $source }
supposed-date = { $what }：{ $day }
point-beginning = { $name }的开始
point-end = { $name }的结束
## Events that are moved by hand or by keys, and the deadlines that follow them. $told is where something lies as it is told.

movable-title = 移动事件
movable-keys = 把圆点拖到另一天。也可用按键：Tab选中圆点，方向键移动一天，加Shift移动一个月；Enter保留，Esc撤回。
movable-untold = 未载
movable-no-day = 无日期
movable-moved = { $day }，记载为：{ $told }
movable-named = { $name }：{ $days }
movable-held = { $name }：{ $day }，记载为：{ $told }。
movable-deadlines = 期限
# $name is one of the message promise.
movable-due = { $name }：期限为{ $now }，记载为：{ $told }
# A commitment with its state as supposed; $action is in the words of the dossier.
duty-state = <promise>{ $action }</promise>：<now>{ $state }</now>
duty-told = 记载为：{ $state }
duty-not-yet = 尚未承诺
duties-board = 全部承诺

## How long something would stand, or be in a state.

life-never = 完全没有
life-due = 期限：{ $days }
life-done = 履行于：{ $days }
life-on = { $day }：{ $status }
life-from-to = { $from }至{ $until }：{ $status }
