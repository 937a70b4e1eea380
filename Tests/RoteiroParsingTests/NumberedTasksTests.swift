import RoteiroCore
import Testing

@testable import RoteiroParsing

@Suite("Numbered headings: steps, tasks or alternatives")
struct NumberedTasksTests {
    private func lines(_ text: String) -> [Int] { OutlinedPage(text, "en").stepLines.sorted() }

    @Test("Step headings in the section of a numbered step are its sub-steps, with theirs")
    func adopted() {
        let page = OutlinedPage(
            """
            # Printer

            ## 1. Assemble the frame

            ### Step 1: Join the parts

            #### Step 1.1: Find the screws

            ### Step 2: Tighten the belts

            ## 2. Level the bed

            ## 3. Load the filament
            """, "en")
        #expect(
            page.steps == [
                "3: 1 Assemble the frame (numbered-heading) [1 Join the parts, 1.1 Find the screws, 2 Tighten the belts]",
                "11: 2 Level the bed (numbered-heading)", "13: 3 Load the filament (numbered-heading)",
            ])
    }

    @Test("Numbered headings most of which hold a row of step headings are parts")
    func rows() {
        let row = "### Step 1: Open\n\n### Step 2: Close\n\n"
        #expect(lines("# Printer\n\n## 1. Build the frame\n\n\(row)## 2. Level the bed\n\n\(row)") == [5, 7, 11, 13])
    }

    @Test("Numbered headings are parts if the step headings in them go on counting")
    func counting() {
        let page = "# P\n\n## 1. Build\n\n### Step 1: A\n\n## 2. Level the bed\n\n### Step 2: B\n\n## 3. Load the reel\n\n"
        #expect(lines(page + "## 4. Clean the bed\n") == [5, 9])
    }

    private let list = "1. Open it.\n2. Close it.\n\n"

    @Test("English titles with lists of their own are tasks if the title above is no instruction, or if they say `an` again and again")
    func tasks() {
        let server = "## 1. Install the server\n\n\(list)## 2. Open the firewall\n\n\(list)"
        #expect(lines("# Server\n\n\(server)") == [5, 6, 10, 11])
        #expect(lines("# Install the server\n\n\(server)") == [3, 8])
        #expect(lines("---\ntitle: Install the server\n---\n\n\(server)") == [5, 10])
        #expect(lines("# Manage invoices\n\n## 1. Create an invoice\n\n\(list)## 2. Send an invoice\n\n\(list)") == [5, 6, 10, 11])
        #expect(lines("# Server\n\n## 1. Install the server\n\n### Linux\n\n\(list)## 2. Open the firewall\n") == [3, 10])
    }

    @Test("Numbered headings that repeat a list of alternatives are text", arguments: [("Options", false), ("Plan", true)])
    func alternatives(_ title: String, _ areSteps: Bool) {
        let page = "# Queue\n\n## \(title)\n\n1. Run a broker\n2. Build a queue\n\n## 1. Run a broker\n\nGood.\n\n## 2. Build a queue\n"
        #expect(lines(page).contains(8) == areSteps)
        #expect(lines(page).contains(12) == areSteps)
    }

    @Test(
        "A verb that is a noun too goes with the items around it, or with the heading above",
        arguments: [
            ("Parts", "1. Water tank\n2. Drill bit\n3. Pump filter\n", false),
            ("Parts", "1. Water the pots\n2. Drill a hole\n3. Pump filter\n", true),
            ("Installation", "1. Water pots\n2. Drill holes\n3. Pump filter\n", true),
            ("Tools", "1. Go 1.21 or later\n2. Go 1.20\n3. Access to port 443\n", false),
            ("Levels", "1. Level 1 handles mail\n2. Level 2 handles faults\n", false),
            ("Warm-up", "1. Row for ten minutes\n2. Rest for 5 minutes\n3. Squat low\n", true),
            ("Signs of overtraining", "1. Rest does not help\n2. Load drops from week to week\n3. Sleep gets worse\n", false),
            ("How do I water them?", "1. Fill the tank.\n2. Open the valve.\n", true),
            ("How do pumps work?", "1. Fill the tank.\n2. Open the valve.\n", false),
            ("Method", "1. Cook 3 eggs\n2. Cook 4 eggs in oil\n3. Serve\n", true),
        ])
    func nouns(_ heading: String, _ list: String, _ areSteps: Bool) {
        #expect(lines("# Balcony\n\n## \(heading)\n\n\(list)").isEmpty == !areSteps)
    }

    @Test("A heading without a task of its own has that of the heading above it")
    func outerTask() {
        let list = "1. Take off wet clothes.\n2. Wash the skin.\n"
        #expect(lines("# Acetone\n\n## First aid\n\n### Skin\n\n\(list)") == [7, 8])
        #expect(lines("# Acetone\n\n## Facts\n\n### Skin\n\n\(list)") == [])
        #expect(lines("# Washing acetone off\n\n## Facts\n\n### Skin\n\n\(list)") == [])
        #expect(lines("# Washing acetone off\n\n## Skin\n\n\(list)") == [5, 6])
        #expect(lines("# Washing acetone off\n\n## Skin\n\n1. Water pots.\n2. Wash the skin.\n") == [])
    }
}
