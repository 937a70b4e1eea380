import RoteiroCore

extension DocumentWriter {
    func actions(of step: Step, _ json: inout JSONWriter) {
        json.array("actions") { json in
            for action in step.actions { json.object { write(action, &$0) } }
        }
    }

    func write(_ estimate: StepDuration, _ json: inout JSONWriter) {
        json.object("estimate") { json in
            json.member("seconds", estimate.seconds)
            json.member("basis", estimate.isAuthored ? "authored" : "computed")
        }
    }

    private func write(_ action: Action, _ json: inout JSONWriter) {
        json.member("kind", action.kind.rawValue)
        json.member("verb", action.verb)
        if let target = action.target { json.object("target") { write(target, &$0) } }
        if action.isOptional { json.member("optional", true) }
        json.member("confidence", action.confidence.rawValue)
        json.member("at", action.pointer)
    }

    private func write(_ target: Action.Target, _ json: inout JSONWriter) {
        json.member("key", target.key)
        json.member("text", target.text)
        json.member("role", target.role)
        json.member("icon", target.icon)
        json.member("href", target.href)
    }
}
