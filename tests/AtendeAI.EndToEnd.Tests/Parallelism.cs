// The executable, PostgreSQL, Chromium and the fakes share the machine: one test at a time keeps waiting times honest.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
