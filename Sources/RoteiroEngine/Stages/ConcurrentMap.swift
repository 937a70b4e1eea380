/// Maps elements in parallel and keeps their order. Elements are grouped into chunks, because a task costs some microseconds. `chunk`
/// overrides the number of elements per task.
func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], chunk: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    if elements.count < 2 { return elements.map(transform) }
    // More chunks than cores, so that a slow chunk does not delay the others.
    let size = chunk ?? max(1, elements.count / 32)
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in starts {
            let chunk = elements[start..<min(start + size, elements.count)]
            group.addTask { @concurrent in (start, chunk.map(transform)) }
        }
        var results: [Int: [Result]] = [:]
        for await (start, result) in group { results[start] = result }
        return starts.flatMap { results[$0] ?? [] }
    }
}
